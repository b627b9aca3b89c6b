package dev.salve.markdown.grammar;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code name[label]{key=value key="va lue" flag}} behind its colons. It goes on past slips, so that all of them
 * are reported and the component is still known.
 */
final class DirectiveReader {
    /** How far to look for the end of braces that hold a slip: looking through all of a text at each slip is slow. */
    private static final int FARTHEST_BRACE = 200;

    private final BasedSequence text;
    private final Brackets brackets;
    private final int start;
    private final int colons;
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private int openQuote = -1;

    private DirectiveReader(BasedSequence text, Brackets brackets, int start, int colons) {
        this.text = text;
        this.brackets = brackets;
        this.start = start;
        this.colons = colons;
        this.at = start + colons;
    }

    /** Reads a directive that fills the rest of a line, its colons at {@code start}. */
    static DirectiveHead line(BasedSequence line, int start, int colons) {
        return new DirectiveReader(line, Brackets.of(line), start, colons).line();
    }

    /** Reads a directive in running text, its colon at {@code start} and a bracket behind its name. */
    static DirectiveHead words(BasedSequence text, Brackets brackets, int start) {
        return new DirectiveReader(text, brackets, start, 1).words();
    }

    private DirectiveHead line() {
        int before = at;
        skipBlanks();
        if (at > before && at < text.length() && startsName(text.charAt(at))) {
            fault(before, at, "a space stands between the colons and the name", "remove the space");
        }
        BasedSequence name = name();
        if (name.isEmpty()) {
            fault(start, text.length(), "no name stands behind the colons", "write the component's name there");
            at = text.length();
        }
        @Nullable BasedSequence label = null;
        List<WrittenAttribute> attributes = new ArrayList<>();
        boolean braces = false;
        while (at < text.length()) {
            int gap = at;
            skipBlanks();
            if (at == text.length()) {
                break;
            }
            char c = text.charAt(at);
            if (c == '[' && label == null) {
                noGap(gap, "label");
                if (braces) {
                    fault(at, at + 1, "the label stands behind the attributes", "write the label first");
                }
                label = label();
            } else if (c == '{' && !braces) {
                noGap(gap, "attributes");
                braces = true;
                attributes(attributes);
            } else {
                String rest = text.subSequence(at, text.length()).toString().strip();
                fault(
                        at,
                        at + rest.length(),
                        "\"" + rest + "\" stands behind the component",
                        "leave the rest of the line empty");
                break;
            }
        }
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return head(name, label, attributes, end);
    }

    private DirectiveHead words() {
        BasedSequence name = name();
        BasedSequence label = label();
        List<WrittenAttribute> attributes = new ArrayList<>();
        if (at < text.length() && text.charAt(at) == '{') {
            int beforeBraces = at;
            if (!attributes(attributes)) {
                at = beforeBraces;
            }
        }
        return head(name, label, attributes, at);
    }

    private DirectiveHead head(
            BasedSequence name, @Nullable BasedSequence label, List<WrittenAttribute> attributes, int end) {
        return new DirectiveHead(
                colons,
                name.toString().toLowerCase(Locale.ROOT),
                name,
                label,
                List.copyOf(attributes),
                List.copyOf(faults),
                text.subSequence(start, end));
    }

    private BasedSequence name() {
        int from = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        BasedSequence name = text.subSequence(from, at);
        if (!name.isEmpty() && !isName(name)) {
            fault(from, at, "\"" + name + "\" is not a name", "write small letters, digits and hyphens");
        }
        return name;
    }

    private @Nullable BasedSequence label() {
        int close = brackets.closing(at);
        if (close < 0) {
            fault(at, text.length(), "the label has no closing bracket", "close the label with \"]\"");
            at = text.length();
            return null;
        }
        BasedSequence label = text.subSequence(at + 1, close).trim();
        at = close + 1;
        return label;
    }

    /** Reads braces; false where they are not closed. */
    private boolean attributes(List<WrittenAttribute> found) {
        int open = at++;
        while (true) {
            skipSpace();
            if (at == text.length()) {
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
                return afterSlip(open);
            }
            found.add(attribute);
        }
    }

    /** Reports what is no attribute, and goes on behind the closing brace; false where there is none. */
    private boolean afterSlip(int open) {
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
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        String name = text.subSequence(from, at).toString();
        boolean wellFormed = at > key && (key > from || isName(name));
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
        return at == text.length() || text.charAt(at) == '}' || isSpace(text.charAt(at));
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

    private void noGap(int gap, String what) {
        if (at > gap) {
            fault(gap, at, "a space stands before the " + what, "remove the space");
        }
    }

    private void fault(int from, int to, String message, String hint) {
        faults.add(new Fault(text.subSequence(from, Math.min(to, text.length())), message, hint));
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    /** Whether {@code name} is {@code [a-z][a-z0-9-]*}. */
    private static boolean isName(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean further = i > 0 && (c == '-' || (c >= '0' && c <= '9'));
            if (!letter && !further) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    static boolean startsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isNamePart(char c) {
        return startsName(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean isBare(char c) {
        return !isSpace(c) && c != '"' && c != '\'' && c != '{' && c != '}' && c != '=';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }
}
