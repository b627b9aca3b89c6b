package dev.salve.prose;

import dev.salve.language.Letters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The block elements that are open at a place of a body's HTML. */
final class BlockTags {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "section",
            "hr");

    private final Deque<String> open = new ArrayDeque<>();
    private int quotes;

    /** Whether the tag from {@code at} to {@code end} begins or ends a block. */
    boolean isBlock(String html, int at, int end) {
        return BLOCKS.contains(name(html, at, end));
    }

    /** Notes a block's tag. */
    void pass(String html, int at, int end) {
        String name = name(html, at, end);
        if (html.charAt(at + 1) == '/') {
            if (!open.isEmpty()) {
                open.pop();
            }
            quotes -= name.equals("blockquote") ? 1 : 0;
        } else if (!name.equals("hr")) {
            open.push(name);
            quotes += name.equals("blockquote") ? 1 : 0;
        }
    }

    boolean quoted() {
        return quotes > 0;
    }

    /** What the text here is. */
    Block.Kind kind() {
        if (open.contains("section")) {
            return Block.Kind.NOTE;
        }
        for (String name : open) {
            switch (name) {
                case "li" -> {
                    return Block.Kind.ITEM;
                }
                case "td", "th" -> {
                    return Block.Kind.CELL;
                }
                case "dt", "dd" -> {
                    return Block.Kind.DEFINITION;
                }
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                default -> {}
            }
        }
        return open.isEmpty() ? Block.Kind.VALUE : Block.Kind.PARAGRAPH;
    }

    private static String name(String html, int at, int end) {
        int start = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int i = start;
        while (i < end && Letters.isLetterOrDigit(html.charAt(i))) {
            i++;
        }
        return html.substring(start, i);
    }
}
