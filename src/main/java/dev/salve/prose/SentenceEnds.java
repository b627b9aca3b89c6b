package dev.salve.prose;

/**
 * Finds where a sentence may end: behind a full stop, a question mark or an exclamation mark, the quotation marks and
 * brackets that close with it, and a space. A full stop before a small letter ends nothing, as in "approx. two". The
 * rules follow those for sentences in Unicode Standard Annex 29, for text whose white space is folded.
 */
final class SentenceEnds {
    private static final String WIDE_STOPS = "。？！";
    private static final String OPENING = "\"'([{«“‘„";
    private static final String CLOSING = "\"')]}»”’";

    private SentenceEnds() {}

    /** The start of the sentence behind the one that starts at {@code from}; the text's length for the last one. */
    static int next(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (!isStop(c)) {
                continue;
            }
            boolean wide = c >= 128;
            boolean certain = c != '.';
            int end = i + 1;
            while (end < length && isStop(text.charAt(end))) {
                certain |= text.charAt(end) != '.';
                end++;
            }
            while (end < length && CLOSING.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            boolean spaced = end < length && text.charAt(end) == ' ';
            if (end == length || (spaced && (certain || !isSmallLetter(text, end + 1))) || (wide && !spaced)) {
                return spaced ? end + 1 : end;
            }
            i = end - 1;
        }
        return length;
    }

    private static boolean isStop(char c) {
        return c < 128 ? c == '.' || c == '?' || c == '!' : WIDE_STOPS.indexOf(c) >= 0;
    }

    private static boolean isSmallLetter(String text, int at) {
        int i = at;
        while (i < text.length() && OPENING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }
}
