package dev.salve.theme;

/**
 * A style sheet as it is published: without the comments that are for theme authors, without needless white space and
 * semicolons before a closing brace, and otherwise letter for letter as it was. A comment that starts with {@code /*!},
 * as licences do, stays.
 *
 * <p>Nothing is rewritten, shortened or put in another order. Texts in quotes, addresses and whatever stands behind a
 * backslash are not touched, nor are the spaces that mean something ({@code calc(1px + 2px)}, {@code .a .b}).
 */
final class CompactCss {
    /** Behind these a space says nothing. */
    private static final String OPEN_BEHIND = "{};>:,";

    /** Nor does it before these: {@code a :hover} and {@code a:hover} are two things. */
    private static final String OPEN_BEFORE = "{};>";

    private final String css;
    private final StringBuilder out;
    private int at;
    private boolean space;

    private CompactCss(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    static String of(String css) {
        return new CompactCss(css).read();
    }

    private String read() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                comment();
            } else if (Character.isWhitespace(c)) {
                space = true;
                at++;
            } else if (c == '"' || c == '\'') {
                copy(endOfText(c));
            } else if (c == '\\') {
                copy(at + 2);
            } else if (css.regionMatches(true, at, "url(", 0, 4)) {
                copy(endOfAddress());
            } else {
                copy(at + 1);
            }
        }
        return out.append(out.isEmpty() ? "" : "\n").toString();
    }

    private void comment() {
        int end = css.indexOf("*/", at + 2);
        int next = end < 0 ? css.length() : end + 2;
        if (css.startsWith("/*!", at)) {
            copy(next);
            return;
        }
        at = next;
        // "a/**/b" is two words: without a space beside it the comment is what parts them.
        boolean parts = !space && !out.isEmpty() && next < css.length() && isPart(out.charAt(out.length() - 1));
        if (parts && isPart(css.charAt(next))) {
            out.append("/**/");
        }
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c) && OPEN_BEHIND.indexOf(c) < 0;
    }

    /** Copies up to before {@code end} as it stands, after the one space that is left of those before it. */
    private void copy(int end) {
        int to = Math.min(end, css.length());
        if (space && !out.isEmpty() && means(out.charAt(out.length() - 1), css.charAt(at))) {
            out.append(' ');
        }
        space = false;
        if (css.charAt(at) == '}' && endsWithSemicolon()) {
            out.setLength(out.length() - 1);
        }
        out.append(css, at, to);
        at = to;
    }

    /** It parts declarations, and behind the last there is none to part it from; one behind a backslash is a letter. */
    private boolean endsWithSemicolon() {
        int last = out.length() - 1;
        return last >= 0 && out.charAt(last) == ';' && (last == 0 || out.charAt(last - 1) != '\\');
    }

    /** Whether a space between two signs does; a property of one's own may have nothing but a space as its value. */
    private static boolean means(char before, char after) {
        if (before == ':') {
            return after == ';' || after == '}';
        }
        return OPEN_BEHIND.indexOf(before) < 0 && OPEN_BEFORE.indexOf(after) < 0;
    }

    private int endOfText(char quote) {
        int end = at + 1;
        while (end < css.length() && css.charAt(end) != quote) {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Behind an address without quotes; one in quotes is a text like others. */
    private int endOfAddress() {
        int first = at + 4;
        while (first < css.length() && Character.isWhitespace(css.charAt(first))) {
            first++;
        }
        boolean quoted = first < css.length() && (css.charAt(first) == '"' || css.charAt(first) == '\'');
        int end = css.indexOf(')', first);
        return quoted ? first : end < 0 ? css.length() : end + 1;
    }
}
