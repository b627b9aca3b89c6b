package dev.salve.diagnostic;

import java.lang.Character.UnicodeScript;

/**
 * Authors' words made fit for a terminal: nothing in them can move the cursor, colour the screen or turn the
 * direction of the text, and it is known how wide they are.
 */
public final class TerminalText {
    private TerminalText() {}

    /** {@code text} with every character that a terminal would obey replaced by one that it shows. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(TerminalText::visible).forEach(out::appendCodePoint);
        return out.toString();
    }

    static int visible(int codePoint) {
        if (codePoint == '\t') {
            return codePoint;
        }
        if (codePoint < 0x20) {
            return 0x2400 + codePoint;
        }
        if (codePoint == 0x7f) {
            return 0x2421;
        }
        boolean turnsText =
                (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        boolean endsLine = codePoint == 0x2028 || codePoint == 0x2029;
        boolean controls = codePoint >= 0x80 && codePoint <= 0x9f;
        return turnsText || endsLine || controls ? 0xfffd : codePoint;
    }

    /** How many columns a character takes: none for accents that join, two for Chinese, Japanese, Korean, emoji. */
    static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        boolean emoji = codePoint >= 0x1f300 && codePoint <= 0x1faff;
        boolean fullWidth =
                (codePoint >= 0x3000 && codePoint <= 0x303e) || (codePoint >= 0xff01 && codePoint <= 0xff60);
        return emoji
                || fullWidth
                || switch (UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }
}
