package dev.salve.model.site;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything written that stands on one page, with all that it points to: an article's text, the parts and data placed
 * in it, or the answers gathered on a page of questions.
 *
 * @param bodies each body on the page, resolved for this page
 * @param sources the numbers of the references that structured data names
 * @param references ids of the references cited on the page; the first has number 1
 * @param headings headings in reading order, those of included parts among them
 * @param words how many words there are
 */
public record LinkedText(
        Map<MarkdownBody, LinkedBody> bodies,
        Map<CitedReference, Citation> sources,
        List<String> references,
        List<Heading> headings,
        int words) {
    /** No text at all. */
    public static final LinkedText NONE = new LinkedText(Map.of(), Map.of(), List.of(), List.of(), 0);

    /** How {@code body} is resolved on this page, or null where it is not on it. */
    public @Nullable LinkedBody body(MarkdownBody body) {
        return bodies.get(body);
    }
}
