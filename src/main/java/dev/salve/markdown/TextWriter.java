package dev.salve.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Writes words: escapes and entities of the source become characters, and runs open to terms are noted. */
final class TextWriter {
    private static final int LONGEST_ENTITY = 40;
    private static final int LONGEST_NUMBER = 9;

    private final String base;
    private final Places places;
    private final BodyBuilder body;
    private boolean inWord;
    private boolean atLineStart;

    TextWriter(String base, Places places, BodyBuilder body) {
        this.base = base;
        this.places = places;
        this.body = body;
    }

    /** Writes a piece of the source as words. */
    void write(BasedSequence chars) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        if (end - start == chars.length()) {
            write(base, start, end, true);
        } else {
            String text = chars.toString();
            write(text, 0, text.length(), false);
        }
    }

    /** The next character begins a new word. */
    void breakWord() {
        inWord = false;
    }

    /** The next words begin a line of the source, whose indentation says nothing. */
    void beginLine() {
        inWord = false;
        atLineStart = true;
    }

    private void write(String text, int start, int end, boolean exact) {
        StringBuilder html = body.html;
        int runHtml = html.length();
        int runSource = start;
        int i = start;
        while (atLineStart && i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            runSource = ++i;
        }
        atLineStart &= i == end;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\n') {
                run(runHtml, runSource, i, exact);
                html.append('\n');
                inWord = false;
                while (i + 1 < end && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t')) {
                    i++;
                }
                runHtml = html.length();
                runSource = ++i;
            } else if (c == '\r') {
                run(runHtml, runSource, i, exact);
                runHtml = html.length();
                runSource = ++i;
            } else if (c == '\\' && i + 1 < end && isEscapable(text.charAt(i + 1))) {
                run(runHtml, runSource, i, exact);
                runHtml = html.length();
                runSource = ++i;
                append(html, text.charAt(i++));
            } else if (c == '&') {
                int after = afterEntity(text, i, end);
                String decoded = after < 0 ? "" : Escaping.unescapeHtml(text.substring(i, after));
                if (after < 0 || decoded.equals(text.substring(i, after))) {
                    append(html, c);
                    i++;
                } else {
                    run(runHtml, runSource, i, exact);
                    runHtml = html.length();
                    for (int d = 0; d < decoded.length(); d++) {
                        append(html, decoded.charAt(d));
                    }
                    body.runs.split();
                    run(runHtml, i, after, exact);
                    body.runs.split();
                    runHtml = html.length();
                    runSource = after;
                    i = after;
                }
            } else {
                append(html, c);
                i++;
            }
        }
        run(runHtml, runSource, end, exact);
    }

    private void run(int htmlStart, int sourceStart, int sourceEnd, boolean exact) {
        int offset = exact ? places.offset(sourceStart) : -1;
        body.runs.add(htmlStart, body.length(), offset, offset < 0 ? -1 : sourceEnd);
    }

    private void append(StringBuilder html, char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\0' -> html.append('\uFFFD');
            default -> html.append(c);
        }
        if (Character.isLetterOrDigit(c)) {
            if (!inWord) {
                inWord = true;
                body.words(1);
            }
        } else if (c <= ' ' || Character.isWhitespace(c)) {
            inWord = false;
        }
    }

    /** The index behind the semicolon of what may be an entity, or -1. */
    private static int afterEntity(String text, int start, int end) {
        int last = Math.min(end, start + LONGEST_ENTITY);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                boolean tooLong = text.charAt(start + 1) == '#' && i - start > LONGEST_NUMBER;
                return i > start + 1 && !tooLong ? i + 1 : -1;
            }
            boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '#');
            if (!part) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isEscapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
