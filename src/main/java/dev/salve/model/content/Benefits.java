package dev.salve.model.content;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a treatment may do for people, each beside its main risk. */
public record Benefits(SourceSpan span, List<Benefit> items) implements DataBlock {

    /**
     * One benefit.
     *
     * @param name a few words, plain text
     * @param evidence how sure studies make us
     * @param text what it is
     * @param mainRisk the risk that weighs most against it, or null
     * @param sources references
     * @param span where it is written
     */
    public record Benefit(
            String name,
            Evidence evidence,
            @Nullable MarkdownBody text,
            @Nullable MarkdownBody mainRisk,
            List<CitedReference> sources,
            SourceSpan span) {}

    /** How sure studies make us. */
    public enum Evidence {
        NONE(0),
        LIMITED(1),
        MODERATE(2),
        STRONG(3);

        private final int grade;

        Evidence(int grade) {
            this.grade = grade;
        }

        /** From 0 for none to 3 for strong. */
        public int grade() {
            return grade;
        }

        /** Its word in front matter and in the language files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public DataKind kind() {
        return DataKind.BENEFITS;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        for (Benefit item : items) {
            if (item.text() != null) {
                flow.text(item.text());
            }
            flow.sources(item.sources());
            if (item.mainRisk() != null) {
                flow.text(item.mainRisk());
            }
        }
    }
}
