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
    private final List<Tag> tags = new ArrayList<>();
    private int at;

    private TagReader(String html) {
        this.html = html;
    }

    static List<Tag> read(String html) {
        TagReader reader = new TagReader(html);
        reader.walk();
        return List.copyOf(reader.tags);
    }

    private void walk() {
        for (at = html.indexOf('<'); at >= 0 && at < html.length() - 1; at = html.indexOf('<', at)) {
            char next = html.charAt(at + 1);
            if (next == '!' || next == '?') {
                skipComment();
            } else if (isLetter(next)) {
                tag(at, at + 1, false);
            } else if (next == '/' && at + 2 < html.length()) {
                if (isLetter(html.charAt(at + 2))) {
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
            at = endsOddly ? odd + 4 : plain < 0 ? html.length() : plain + 3;
        }
    }

    private void behind(char end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + 1;
    }

    private void tag(int start, int nameStart, boolean closing) {
        at = nameStart;
        String name = lower(word(false));
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
        at = html.length();
    }

    private List<TagAttribute> attributes() {
        List<TagAttribute> attributes = List.of();
        while (true) {
            while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
                at++;
            }
            if (at >= html.length() || html.charAt(at) == '>') {
                at = Math.min(html.length(), at + 1);
                return attributes;
            }
            if (attributes.isEmpty()) {
                attributes = new ArrayList<>(4);
            }
            attributes.add(attribute());
        }
    }

    private TagAttribute attribute() {
        String name = lower(word(true));
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            return new TagAttribute(name, "");
        }
        at++;
        skipSpace();
        return new TagAttribute(name, CharacterReferences.replacedIn(value()));
    }

    private String value() {
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            behind(quote, at + 1);
            boolean closed = at > from + 1 && html.charAt(at - 1) == quote;
            return html.substring(from + 1, closed ? at - 1 : at);
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(from, at);
    }

    /** The name that starts here; an attribute's ends at an equals sign too, unless it starts with one. */
    private String word(boolean ofAttribute) {
        int from = at;
        at++;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (isSpace(c) || c == '/' || c == '>' || (ofAttribute && c == '=')) {
                break;
            }
            at++;
        }
        return html.substring(from, Math.min(at, html.length()));
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
