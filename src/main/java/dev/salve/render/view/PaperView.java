package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page has on paper alone, where nobody can follow a link.
 *
 * @param address its absolute address
 * @param codeSize width and height of the drawing of its QR code, in units
 * @param codePath the dark squares of the code, as an SVG path for strokes of one unit
 * @param warningSigns the treatment's warning signs with their absolute address; null where the page itself has them, or
 *     there are none
 * @param words those that the page explains, by name; none where the page prints each meaning behind its word
 */
public record PaperView(
        String address,
        int codeSize,
        String codePath,
        @Nullable LinkView warningSigns,
        List<Word> words) {

    /**
     * A word that the page explains.
     *
     * @param name the term
     * @param definition what it means
     */
    public record Word(String name, Html definition) {}
}
