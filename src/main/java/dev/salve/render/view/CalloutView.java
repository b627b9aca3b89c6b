package dev.salve.render.view;

import dev.salve.markdown.Html;
import org.jspecify.annotations.Nullable;

/**
 * A remark that stands out.
 *
 * @param level {@code info} or {@code warning}
 * @param levelText the level in words, read out before the heading; or null where nothing needs to be said
 * @param id the heading's anchor
 * @param headingLevel 2 to 6
 * @param heading its words
 * @param body its text
 */
public record CalloutView(
        String level, @Nullable String levelText, String id, int headingLevel, Html heading, Html body)
        implements ComponentView {

    @Override
    public String template() {
        return "callout";
    }
}
