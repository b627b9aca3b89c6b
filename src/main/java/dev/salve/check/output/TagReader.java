package dev.salve.check.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the tags of a page as a browser does, in one walk and without a tree. */
final class TagReader {
    /** Elements whose content is text whatever it looks like. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "noembed", "noframes");

    private final String html;
    private final char[] chars;
    private final List<Tag> tags = new ArrayList<>();
    private int at;

    private TagReader(String html) {
        this.html = html;
        this.chars = html.toCharArray();
    }

    static List<Tag> read(String html) {
        TagReader reader = new TagReader(html);
        reader.walk();
        return List.copyOf(reader.tags);
    }

    private void walk() {
        for (at = html.indexOf('<'); at >= 0 && at < chars.length - 1; at = html.indexOf('<', at)) {
            char next = chars[at + 1];
            if (next == '!' || next == '?') {
                skipComment();
            } else if (isLetter(next)) {
                tag(at, at + 1, false);
            } else if (next == '/' && at + 2 < chars.length) {
                if (isLetter(chars[at + 2])) {
                    tag(at, at + 2, true);
                } else {
                    behind('>', at);
                }
            } else {
                at++;
            }
        }
    }

    private void skipComment() {
        if (!html.startsWith("<!--", at)) {
            behind('>', at);
        } else if (html.startsWith(">", at + 4)) {
            at += 5;
        } else if (html.startsWith("->", at + 4)) {
            at += 6;
        } else {
            int plain = html.indexOf("-->", at + 4);
            int odd = html.indexOf("--!>", at + 4);
            boolean endsOddly = odd >= 0 && (plain < 0 || odd < plain);
            at = endsOddly ? odd + 4 : plain < 0 ? chars.length : plain + 3;
        }
    }

    private void behind(char end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? chars.length : found + 1;
    }

    private void tag(int start, int nameStart, boolean closing) {
        at = nameStart;
        String name = word(false);
        List<TagAttribute> attributes = attributes();
        tags.add(new Tag(tags.size(), name, closing, closing ? List.of() : attributes, start, at));
        if (!closing && RAW.contains(name)) {
            skipRaw(name);
        }
    }

    private void skipRaw(String name) {
        String end = "</" + name;
        for (int i = html.indexOf('<', at); i >= 0; i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i, end, 0, end.length())) {
                at = i;
                return;
            }
        }
        at = chars.length;
    }

    private List<TagAttribute> attributes() {
        List<TagAttribute> attributes = List.of();
        while (true) {
            while (at < chars.length && (isSpace(chars[at]) || chars[at] == '/')) {
                at++;
            }
            if (at >= chars.length || chars[at] == '>') {
                at = Math.min(chars.length, at + 1);
                return attributes;
            }
            if (attributes.isEmpty()) {
                attributes = new ArrayList<>(4);
            }
            attributes.add(attribute());
        }
    }

    private TagAttribute attribute() {
        String name = word(true);
        skipSpace();
        if (at >= chars.length || chars[at] != '=') {
            return new TagAttribute(name, "");
        }
        at++;
        skipSpace();
        return new TagAttribute(name, CharacterReferences.replacedIn(value()));
    }

    private String value() {
        if (at >= chars.length) {
            return "";
        }
        char quote = chars[at];
        int from = at;
        if (quote == '"' || quote == '\'') {
            behind(quote, at + 1);
            boolean closed = at > from + 1 && chars[at - 1] == quote;
            return html.substring(from + 1, closed ? at - 1 : at);
        }
        while (at < chars.length && !isSpace(chars[at]) && chars[at] != '>') {
            at++;
        }
        return html.substring(from, at);
    }

    /** The name that starts here, in lower case; an attribute's ends at an equals sign too, unless it starts with one. */
    private String word(boolean ofAttribute) {
        int from = at;
        at++;
        while (at < chars.length) {
            char c = chars[at];
            if (isSpace(c) || c == '/' || c == '>' || (ofAttribute && c == '=')) {
                break;
            }
            at++;
        }
        return lower(from, Math.min(at, chars.length));
    }

    private void skipSpace() {
        while (at < chars.length && isSpace(chars[at])) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String lower(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] > 'z' || (chars[i] >= 'A' && chars[i] <= 'Z')) {
                return new String(chars, from, to - from).toLowerCase(Locale.ROOT);
            }
        }
        return new String(chars, from, to - from);
    }
}
