package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to ask before deciding. */
public record QuestionsToAsk(SourceSpan span, List<Item> items) implements DataBlock {

    /**
     * One question.
     *
     * @param question its words
     * @param why what the answer tells, or null
     */
    public record Item(MarkdownBody question, @Nullable MarkdownBody why) {}

    @Override
    public DataKind kind() {
        return DataKind.QUESTIONS_TO_ASK;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        for (Item item : items) {
            flow.text(item.question());
            if (!brief && item.why() != null) {
                flow.text(item.why());
            }
        }
    }
}
