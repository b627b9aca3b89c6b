package dev.salve.link;

import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands out the terms found in the open runs of a text, flow by flow, as reading goes on. */
final class TermFinder {
    private final String html;
    private final List<TextRun> runs;
    private final int from;
    private final int to;
    private final GlossaryMatcher matcher;
    private int next;

    TermFinder(MarkdownBody body, int from, int to, GlossaryMatcher matcher) {
        this.html = body.html();
        this.runs = body.openRuns();
        this.from = from;
        this.to = to;
        this.matcher = matcher;
    }

    /** Hands out the terms of all flows that start before {@code place} and have not been read yet. */
    void before(int place, Consumer<GlossaryMatcher.Match> found) {
        while (next < runs.size() && runs.get(next).htmlStart() < place) {
            TextRun run = runs.get(next);
            if (run.htmlStart() < from || run.htmlEnd() > to) {
                next++;
                continue;
            }
            matcher.find(html, flow(place)).forEach(found);
        }
    }

    /** The runs from the next one on with nothing but line feeds between them. */
    private List<TextRun> flow(int place) {
        List<TextRun> flow = new ArrayList<>(4);
        flow.add(runs.get(next++));
        while (next < runs.size() && runs.get(next).htmlStart() < place && continues(flow.get(flow.size() - 1))) {
            flow.add(runs.get(next++));
        }
        return flow;
    }

    private boolean continues(TextRun last) {
        int start = runs.get(next).htmlStart();
        return start == last.htmlEnd() || (start == last.htmlEnd() + 1 && html.charAt(last.htmlEnd()) == '\n');
    }
}
