package dev.salve.model.content;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may go wrong with a treatment. */
public record Risks(SourceSpan span, List<Risk> items) implements DataBlock {

    /**
     * One risk. The short form of the data shows its name, text and sources.
     *
     * @param name a few words, plain text
     * @param group how often it happens
     * @param serious whether it needs medical help or lasts
     * @param lasts how long, or null
     * @param whatToDo or null
     * @param frequency the id of the fact that says how often, or null
     * @param text what it is like
     * @param sources references
     * @param span where it is written
     */
    public record Risk(
            String name,
            Group group,
            boolean serious,
            @Nullable MarkdownBody lasts,
            @Nullable MarkdownBody whatToDo,
            @Nullable Text frequency,
            @Nullable MarkdownBody text,
            List<CitedReference> sources,
            SourceSpan span) {}

    /** How often a risk comes true. */
    public enum Group {
        COMMON,
        UNCOMMON,
        RARE;

        /** Its word in front matter and in the language files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.RISKS;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        for (Group group : Group.values()) {
            items.stream().filter(item -> item.group() == group).forEach(item -> flow(item, brief, flow));
        }
    }

    private static void flow(Risk item, boolean brief, DataFlow flow) {
        if (item.text() != null) {
            flow.text(item.text());
        }
        flow.sources(item.sources());
        if (!brief && item.lasts() != null) {
            flow.text(item.lasts());
        }
        if (!brief && item.whatToDo() != null) {
            flow.text(item.whatToDo());
        }
    }
}
