package dev.salve.markdown;

import java.time.Duration;

/**
 * How much one piece of Markdown may ask of the machine. What goes beyond is refused with a diagnostic.
 *
 * @param maxCharacters of source text
 * @param deadline for reading one piece
 * @param depth of quotes, lists, components and markup in one another
 * @param maxHtml characters of HTML, addresses and titles included
 */
public record MarkdownLimits(int maxCharacters, Duration deadline, int depth, int maxHtml) {
    private static final int MEBI = 1024 * 1024;

    /** What every site is built with. */
    public static MarkdownLimits standard() {
        return new MarkdownLimits(MEBI, Duration.ofSeconds(5), 100, 20 * MEBI);
    }
}
