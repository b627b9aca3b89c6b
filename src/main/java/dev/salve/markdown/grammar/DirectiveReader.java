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
    private final BasedSequence text;
    private final Brackets brackets;
    private final int start;
    private final int colons;
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private boolean complete = true;

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
                complete,
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
            complete = false;
            fault(at, text.length(), "the label has no closing bracket", "close the label with \"]\"");
            at = text.length();
            return null;
        }
        BasedSequence label = text.subSequence(at + 1, close).trim();
        at = close + 1;
        return label;
    }

    /** Reads braces; false where they are not closed, and then nothing behind them is read. */
    private boolean attributes(List<WrittenAttribute> found) {
        AttributeReader reader = new AttributeReader(text, at, faults);
        boolean closed = reader.read(found);
        complete &= reader.complete();
        at = reader.end();
        return closed;
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

    /** Whether {@code name} is {@code [a-z][a-z0-9-]*}. */
    static boolean isName(CharSequence name) {
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

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }
}
