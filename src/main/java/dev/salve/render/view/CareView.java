package dev.salve.render.view;

import dev.salve.markdown.Html;
import org.jspecify.annotations.Nullable;

/**
 * A care card: when to get help, and where.
 *
 * @param level {@code non-urgent}, {@code urgent} or {@code emergency}
 * @param levelText the level in words, which stand before the heading
 * @param id the heading's anchor
 * @param headingLevel 2 to 6
 * @param heading its words, which end in "if:"
 * @param body the signs
 * @param call the number to call, or null
 */
public record CareView(
        String level,
        String levelText,
        String id,
        int headingLevel,
        Html heading,
        Html body,
        @Nullable LinkView call) implements ComponentView {

    @Override
    public String template() {
        return "care";
    }
}
