package dev.salve.check.access;

import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.TextRun;
import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a part of a body's HTML is written. */
final class Places {
    private Places() {}

    /** The first words between two places of the HTML; the whole body where there are none. */
    static SourceSpan of(MarkdownBody body, int from, int to) {
        TextRun open = first(body.openRuns(), from, to);
        TextRun closed = first(body.closedRuns(), from, to);
        boolean isOpen = open != null && (closed == null || open.htmlStart() <= closed.htmlStart());
        TextRun run = isOpen ? open : closed;
        if (run == null) {
            return body.span();
        }
        return body.source().span(run.sourceStart(), run.sourceStart() + run.htmlEnd() - run.htmlStart());
    }

    private static @Nullable TextRun first(List<TextRun> runs, int from, int to) {
        return runs.stream()
                .filter(run -> run.htmlStart() >= from && run.htmlStart() < to && run.sourceStart() >= 0)
                .findFirst()
                .orElse(null);
    }
}
