package dev.salve.prose;

import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.TextRun;
import java.util.List;

/** Tells, for the characters of a body's HTML in their order, where in the source file they are written. */
final class SourceOffsets {
    private final Runs open;
    private final Runs closed;

    SourceOffsets(MarkdownBody body) {
        this.open = new Runs(body.openRuns());
        this.closed = new Runs(body.closedRuns());
    }

    /** The offset of the character at {@code at}, {@code length} long in the HTML, or -1 where it is not known. */
    int next(int at, int length) {
        int offset = open.at(at, length);
        return offset >= 0 ? offset : closed.at(at, length);
    }

    /** How far from {@code at} on characters of the HTML and of the source are the same, one by one. */
    int changeBehind(int at) {
        return Math.min(open.changeBehind(at), closed.changeBehind(at));
    }

    private static final class Runs {
        private final List<TextRun> runs;
        private int current;
        private int shift;

        Runs(List<TextRun> runs) {
            this.runs = runs;
        }

        int changeBehind(int at) {
            skipTo(at);
            if (current == runs.size()) {
                return Integer.MAX_VALUE;
            }
            TextRun run = runs.get(current);
            return run.htmlStart() > at ? run.htmlStart() : run.htmlEnd();
        }

        private void skipTo(int at) {
            while (current < runs.size() && runs.get(current).htmlEnd() <= at) {
                current++;
                shift = 0;
            }
        }

        int at(int at, int length) {
            skipTo(at);
            if (current == runs.size() || runs.get(current).htmlStart() > at) {
                return -1;
            }
            TextRun run = runs.get(current);
            if (run.sourceStart() < 0) {
                return -1;
            }
            int offset = run.sourceStart() + (at - run.htmlStart()) - shift;
            shift += length - 1;
            return offset;
        }
    }
}
