package dev.salve.language;

/** What words are made of. The letters of ASCII are told first: nearly all text is made of them. */
public final class Letters {
    private Letters() {}

    /** Whether {@code c} is a letter or a digit of any script. */
    public static boolean isLetterOrDigit(char c) {
        return c < 128 ? isAscii(c) : Character.isLetterOrDigit(c);
    }

    /** Whether {@code c} is a letter, a digit, or an accent that stands on the letter before it. */
    public static boolean isPartOfWord(char c) {
        return c < 128
                ? isAscii(c)
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether {@code c} is a digit of any script. */
    public static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
