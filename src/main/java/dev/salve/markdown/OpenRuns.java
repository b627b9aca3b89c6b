package dev.salve.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects runs of words, those open to glossary terms apart from the others, and joins those that touch. */
final class OpenRuns {
    private final List<TextRun> list = new ArrayList<>();
    private final List<TextRun> closed = new ArrayList<>();
    private int closedBy;
    private int htmlStart;
    private int htmlEnd = -1;
    private int sourceStart;
    private int sourceEnd;

    /** Whether words that are written now may become terms. */
    boolean isOpen() {
        return closedBy == 0;
    }

    /** Closes the text to terms until {@link #reopen()}; calls nest. */
    void close() {
        closedBy++;
    }

    void reopen() {
        closedBy--;
    }

    /** Adds a run; its offsets in the source are both -1 where they are not known. */
    void add(int startInHtml, int endInHtml, int startInSource, int endInSource) {
        if (startInHtml == endInHtml) {
            return;
        }
        if (closedBy > 0) {
            closed.add(new TextRun(startInHtml, endInHtml, startInSource));
            return;
        }
        boolean touches = startInSource < 0 ? sourceStart < 0 : startInSource == sourceEnd;
        if (startInHtml != htmlEnd || !touches) {
            split();
            htmlStart = startInHtml;
            sourceStart = startInSource;
        }
        htmlEnd = endInHtml;
        sourceEnd = endInSource;
    }

    /** Ends the run so far, so that what follows is a run of its own. */
    void split() {
        if (htmlEnd >= 0) {
            list.add(new TextRun(htmlStart, htmlEnd, sourceStart));
            htmlEnd = -1;
        }
    }

    /** The runs in which no term may be linked. */
    List<TextRun> closed() {
        return closed;
    }

    List<TextRun> list() {
        split();
        return list;
    }
}
