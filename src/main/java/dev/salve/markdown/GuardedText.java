package dev.salve.markdown;

import dev.salve.diagnostic.DiagnosticCode;

/**
 * A text that can be read only until a deadline. The parser looks at characters wherever it spends time, so this stops
 * it where an interrupt would not.
 *
 * <p>For one parse on one thread.
 */
final class GuardedText implements CharSequence {
    private static final int READS_BETWEEN_LOOKS = 1 << 12;

    private final String text;
    private final int from;
    private final char[] piece;
    private final MarkdownLimits limits;
    private final long deadline;
    private int reads;

    /** A text of which the piece from {@code from} to {@code to} will be read. */
    GuardedText(String text, int from, int to, MarkdownLimits limits) {
        this.text = text;
        this.from = from;
        this.piece = new char[to - from];
        text.getChars(from, to, piece, 0);
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.deadline().toNanos();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads == READS_BETWEEN_LOOKS) {
            reads = 0;
            look();
        }
        int place = index - from;
        return place >= 0 && place < piece.length ? piece[place] : text.charAt(index);
    }

    private void look() {
        if (System.nanoTime() - deadline > 0) {
            throw new Refusal(
                    DiagnosticCode.MARKDOWN_TOO_SLOW,
                    "reading this text takes longer than " + limits.deadline().toMillis() + " milliseconds",
                    "look for very long lines and for brackets, stars or backticks that are repeated many times");
        }
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
