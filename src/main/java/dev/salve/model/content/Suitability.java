package dev.salve.model.content;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who should not have a treatment, should wait, or should ask first. */
public record Suitability(SourceSpan span, List<Item> items) implements DataBlock {

    /**
     * One reason.
     *
     * @param who whom it concerns, completing "you …"
     * @param level how much it weighs
     * @param why or null
     * @param sources references
     * @param span where it is written
     */
    public record Item(
            MarkdownBody who, Level level, @Nullable MarkdownBody why, List<CitedReference> sources, SourceSpan span) {}

    /** How much a reason weighs. */
    public enum Level {
        NEVER,
        WAIT,
        ASK;

        /** Its word in front matter and in the language files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.SUITABILITY;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        for (Level level : Level.values()) {
            items.stream().filter(item -> item.level() == level).forEach(item -> {
                flow.text(item.who());
                if (!brief && item.why() != null) {
                    flow.text(item.why());
                }
                flow.sources(item.sources());
            });
        }
    }
}
