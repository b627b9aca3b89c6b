package dev.salve.prose;

import dev.salve.markdown.BlockElements;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The block elements that are open at a place of a body's HTML. */
final class BlockTags {
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private int groups;
    private int quotes;

    /** A list or a table that is open, and how many items have begun in it. */
    private static final class OpenList {
        private final int number;
        private final ListPlace.Sort sort;
        private int items;

        OpenList(int number, ListPlace.Sort sort) {
            this.number = number;
            this.sort = sort;
        }
    }

    /** Whether the tag at {@code at} begins or ends a block. */
    boolean isBlock(String html, int at) {
        return BlockElements.include(BlockElements.name(html, at));
    }

    /** Notes a block's tag. */
    void pass(String html, int at) {
        String name = BlockElements.name(html, at);
        if (html.charAt(at + 1) == '/') {
            if (!open.isEmpty()) {
                open.pop();
            }
            if (sort(name) != null && !lists.isEmpty()) {
                lists.pop();
            }
            quotes -= name.equals("blockquote") ? 1 : 0;
        } else if (!name.equals("hr")) {
            open.push(name);
            ListPlace.Sort sort = sort(name);
            if (sort != null) {
                lists.push(new OpenList(++groups, sort));
            } else if (!lists.isEmpty() && (name.equals("li") || name.equals("tr"))) {
                lists.element().items++;
            }
            quotes += name.equals("blockquote") ? 1 : 0;
        }
    }

    private static ListPlace.@Nullable Sort sort(String name) {
        return switch (name) {
            case "ul" -> ListPlace.Sort.BULLETS;
            case "ol" -> ListPlace.Sort.NUMBERS;
            case "table" -> ListPlace.Sort.TABLE;
            default -> null;
        };
    }

    /** The place in the innermost list or table, or null. */
    @Nullable
    ListPlace list() {
        OpenList list = lists.peek();
        return list == null ? null : new ListPlace(list.number, list.sort, list.items);
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
}
