package dev.salve.render.component;

import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;

/**
 * How a piece of text changes that is shown on another page than its own: its headings take other levels, and its
 * anchors a prefix, since that page may have the same ones.
 *
 * @param levels how much deeper its headings stand
 * @param prefix what stands before each of its anchors
 */
record Transplant(int levels, String prefix) {
    /** A text in its own place. */
    static final Transplant NONE = new Transplant(0, "");

    /** The same for a part in the text, whose levels are counted from the place where it stands. */
    Transplant inPart() {
        return new Transplant(0, prefix);
    }

    int level(int own) {
        return Math.max(1, Math.min(6, own + levels));
    }

    String anchor(String own) {
        return own.isEmpty() ? own : prefix + own;
    }

    /** Appends the HTML of a body between two places, neither of which lies in a tag. */
    void append(StringBuilder out, MarkdownBody body, int from, int to) {
        int done = from;
        if (!equals(NONE)) {
            for (Heading heading : body.headings()) {
                int open = heading.htmlStart();
                String close = "</h" + heading.level() + ">";
                int end = body.html().indexOf(close, open);
                int words = body.html().indexOf(">", open);
                String tag = "h" + level(heading.level());
                done = replace(out, body, done, to, open, words, "<" + tag + " id=\"" + anchor(heading.id()) + "\"");
                done = replace(out, body, done, to, end, end + close.length(), "</" + tag + ">");
            }
        }
        out.append(body.html(), done, to);
    }

    private static int replace(
            StringBuilder out, MarkdownBody body, int done, int to, int start, int end, String other) {
        if (start < done || end > to) {
            return done;
        }
        out.append(body.html(), done, start).append(other);
        return end;
    }
}
