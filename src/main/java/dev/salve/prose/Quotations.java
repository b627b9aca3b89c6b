package dev.salve.prose;

/** Which part of a sentence stands in quotation marks, and so is another's words. */
public final class Quotations {
    private Quotations() {}

    /** Whether all characters from {@code from} to {@code to} stand in quotation marks, or the block in a quotation. */
    public static boolean holds(Sentence sentence, int from, int to) {
        if (sentence.block().isQuoted()) {
            return true;
        }
        String text = sentence.text();
        return isBetween(text, from, to, '“', '”') || isBetweenStraight(text, from, to) || isSingle(text, from, to);
    }

    /** A quotation may begin in an earlier sentence or end in a later one. */
    private static boolean isBetween(String text, int from, int to, char open, char close) {
        int before = from == 0 ? -1 : text.lastIndexOf(open, from - 1);
        int after = text.indexOf(close, to);
        boolean opened = before >= 0 && text.substring(before, from).indexOf(close) < 0;
        boolean closed = after >= 0 && text.substring(to, after).indexOf(open) < 0;
        return opened || closed;
    }

    private static boolean isBetweenStraight(String text, int from, int to) {
        long before = count(text, 0, from);
        long after = count(text, to, text.length());
        if (before % 2 == 1) {
            return count(text, from, to) == 0;
        }
        return before == 0 && after == 1 && isClosing(text, text.indexOf('"', to));
    }

    private static boolean isClosing(String text, int mark) {
        return mark > 0 && !Character.isWhitespace(text.charAt(mark - 1));
    }

    private static long count(String text, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '"').count();
    }

    /** Single marks count only in pairs, because one alone may be an apostrophe. */
    private static boolean isSingle(String text, int from, int to) {
        int open = from == 0 ? -1 : text.lastIndexOf('‘', from - 1);
        int close = text.indexOf('’', to);
        while (close >= 0 && close + 1 < text.length() && Character.isLetter(text.charAt(close + 1))) {
            close = text.indexOf('’', close + 1);
        }
        return open >= 0 && close >= 0 && text.substring(open, from).indexOf('’') < 0;
    }
}
