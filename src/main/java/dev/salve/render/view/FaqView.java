package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers, of a treatment or of the whole site.
 *
 * @param title its heading
 * @param lead the text under the heading, or null
 * @param body text before the questions; may be empty
 * @param groups the questions by subject
 * @param elsewhere pages with further questions; empty where this one shows all
 * @param review who answers for it, or null where each answer's own page says so
 * @param references those cited
 */
public record FaqView(
        String title,
        @Nullable Html lead,
        Html body,
        List<Group> groups,
        List<LinkView> elsewhere,
        @Nullable ReviewView review,
        List<ReferenceView> references)
        implements ContentView {

    /**
     * Questions on one subject.
     *
     * @param id its anchor
     * @param heading its words, or null where there is only one group
     * @param questions in order
     */
    public record Group(String id, @Nullable String heading, List<Question> questions) {}

    /**
     * A question and its answer.
     *
     * @param id its anchor
     * @param question its words
     * @param answer the answer
     * @param source the article it stands in, or null
     */
    public record Question(
            String id, Html question, Html answer, @Nullable LinkView source) {}

    @Override
    public String template() {
        return "faq";
    }
}
