package dev.salve.check.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the tags of a page as a browser does, in one walk and without a tree. */
final class TagReader {
    /** Elements whose content is text whatever it looks like. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "noembed", "noframes");

    private final byte[] html;
    private final List<Tag> tags = new ArrayList<>();
    private final TagNames names = new TagNames();
    private int at;

    private TagReader(byte[] html) {
        this.html = html;
    }

    /** The tags of a page in UTF-8; their places are those of its bytes. */
    static List<Tag> read(byte[] html) {
        TagReader reader = new TagReader(html);
        reader.walk();
        return List.copyOf(reader.tags);
    }

    private void walk() {
        for (at = next('<', 0); at < html.length - 1; at = next('<', at)) {
            byte next = html[at + 1];
            if (next == '!' || next == '?') {
                skipComment();
            } else if (isLetter(next)) {
                tag(at, at + 1, false);
            } else if (next == '/' && at + 2 < html.length) {
                if (isLetter(html[at + 2])) {
                    tag(at, at + 2, true);
                } else {
                    at = behind('>', at);
                }
            } else {
                at++;
            }
        }
    }

    private void skipComment() {
        if (!stands("<!--", at)) {
            at = behind('>', at);
        } else if (stands(">", at + 4)) {
            at += 5;
        } else if (stands("->", at + 4)) {
            at += 6;
        } else {
            at = next('-', at + 4);
            while (at < html.length && !stands("-->", at) && !stands("--!>", at)) {
                at = next('-', at + 1);
            }
            at = behind('>', at);
        }
    }

    /** Where a sign stands next; the page's end where it does not. */
    private int next(char sign, int from) {
        int place = from;
        while (place < html.length && html[place] != sign) {
            place++;
        }
        return Math.min(place, html.length);
    }

    private int behind(char sign, int from) {
        return Math.min(html.length, next(sign, from) + 1);
    }

    private boolean stands(String signs, int from) {
        if (from + signs.length() > html.length) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if (Character.toLowerCase((char) html[from + i]) != signs.charAt(i)) {
                return false;
            }
        }
        return true;
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
        at = next('<', at);
        while (at < html.length && !stands(end, at)) {
            at = next('<', at + 1);
        }
    }

    private List<TagAttribute> attributes() {
        List<TagAttribute> attributes = List.of();
        while (true) {
            while (at < html.length && (isSpace(html[at]) || html[at] == '/')) {
                at++;
            }
            if (at >= html.length || html[at] == '>') {
                at = Math.min(html.length, at + 1);
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
        if (at >= html.length || html[at] != '=') {
            return new TagAttribute(name, html, at, at);
        }
        at++;
        skipSpace();
        return attribute(name);
    }

    /** The attribute whose value starts here. */
    private TagAttribute attribute(String name) {
        int from = at;
        if (at < html.length && (html[at] == '"' || html[at] == '\'')) {
            byte quote = html[at];
            at = behind((char) quote, at + 1);
            boolean closed = at > from + 1 && html[at - 1] == quote;
            return new TagAttribute(name, html, from + 1, closed ? at - 1 : at);
        }
        while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
            at++;
        }
        return new TagAttribute(name, html, from, at);
    }

    /** The name that starts here, in lower case; an attribute's ends at an equals sign too, unless it starts with one. */
    private String word(boolean ofAttribute) {
        int from = at;
        at++;
        while (at < html.length) {
            byte c = html[at];
            if (isSpace(c) || c == '/' || c == '>' || (ofAttribute && c == '=')) {
                break;
            }
            at++;
        }
        return names.name(html, from, Math.min(at, html.length));
    }

    private void skipSpace() {
        while (at < html.length && isSpace(html[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
