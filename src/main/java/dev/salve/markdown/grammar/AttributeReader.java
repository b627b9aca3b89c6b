package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the braces of a directive, {@code {key=value key="va lue" flag}}. */
final class AttributeReader {
    /** How far to look for the end of braces that hold a slip: looking through all of a text at each slip is slow. */
    private static final int FARTHEST_BRACE = 200;

    private final BasedSequence text;
    private final int open;
    private final List<Fault> faults;
    private int at;
    private int openQuote = -1;
    private boolean complete = true;

    /** The brace opens at {@code open}; slips are added to {@code faults}. */
    AttributeReader(BasedSequence text, int open, List<Fault> faults) {
        this.text = text;
        this.open = open;
        this.faults = faults;
    }

    /** The index behind what has been read. */
    int end() {
        return at;
    }

    /** Whether every attribute could be read. */
    boolean complete() {
        return complete;
    }

    /** Adds what stands in the braces to {@code found}; false where they are not closed. */
    boolean read(List<WrittenAttribute> found) {
        at = open + 1;
        while (true) {
            skipSpace();
            if (at == text.length()) {
                complete = false;
                fault(open, open + 1, "the attributes have no closing brace", "close the attributes with \"}\"");
                return false;
            }
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return true;
            }
            WrittenAttribute attribute = attribute();
            if (attribute == null) {
                return afterSlip();
            }
            found.add(attribute);
        }
    }

    /** Reports what is no attribute, and goes on behind the closing brace; false where there is none. */
    private boolean afterSlip() {
        complete = false;
        if (openQuote >= 0) {
            fault(openQuote, openQuote + 1, "the value has no closing quote", "end the value with a double quote");
            at = text.length();
            return false;
        }
        int close = text.indexOf('}', at, Math.min(text.length(), at + FARTHEST_BRACE));
        if (close < 0) {
            fault(open, open + 1, "the attributes have no closing brace", "close the attributes with \"}\"");
            at = text.length();
            return false;
        }
        fault(
                at,
                close,
                "\"" + text.subSequence(at, close).trim() + "\" is not an attribute",
                "write key=value, with double quotes around a value that holds a space");
        at = close + 1;
        return true;
    }

    private @Nullable WrittenAttribute attribute() {
        int from = at;
        if (text.charAt(at) == '.' || text.charAt(at) == '#') {
            at++;
        }
        int key = at;
        while (at < text.length() && DirectiveReader.isNamePart(text.charAt(at))) {
            at++;
        }
        String name = text.subSequence(from, at).toString();
        boolean wellFormed = at > key && (key > from || DirectiveReader.isName(name));
        @Nullable String value = null;
        if (wellFormed && at < text.length() && text.charAt(at) == '=') {
            at++;
            value = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
            wellFormed = value != null;
        }
        if (!wellFormed || !endsAttribute()) {
            at = from;
            return null;
        }
        return new WrittenAttribute(name, value, text.subSequence(from, at));
    }

    private boolean endsAttribute() {
        return at == text.length() || text.charAt(at) == '}' || DirectiveReader.isSpace(text.charAt(at));
    }

    private @Nullable String bare() {
        int from = at;
        while (at < text.length() && isBare(text.charAt(at))) {
            at++;
        }
        return at == from ? null : text.subSequence(from, at).toString();
    }

    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        openQuote = at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                openQuote = -1;
                return value.toString();
            }
            if (c == '\\' && at < text.length() && text.charAt(at) == '"') {
                c = text.charAt(at++);
            }
            value.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return null;
    }

    private void fault(int from, int to, String message, String hint) {
        faults.add(new Fault(text.subSequence(from, to), message, hint));
    }

    private void skipSpace() {
        while (at < text.length() && DirectiveReader.isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBare(char c) {
        return !DirectiveReader.isSpace(c) && c != '"' && c != '\'' && c != '{' && c != '}' && c != '=';
    }
}
