package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions for a patient to take along.
 *
 * @param questions in order
 */
public record QuestionsToAskView(List<Question> questions) implements ComponentView {

    /**
     * A question, and why to ask it.
     *
     * @param id its anchor, by which a box to tick can name it
     * @param question its words
     * @param why the reason, or null
     */
    public record Question(
            String id, Html question, @Nullable Html why) {}

    @Override
    public String template() {
        return "questions-to-ask";
    }
}
