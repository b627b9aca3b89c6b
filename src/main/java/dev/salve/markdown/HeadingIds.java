package dev.salve.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of one body. Those that an author writes come first, so that one made from a heading's words never takes
 * their place; those that begin with {@code s-} belong to Salve.
 */
final class HeadingIds {
    private static final String OURS = "s-";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final IdentityHashMap<Heading, HeadingMarker> markers = new IdentityHashMap<>();

    /** Finds the ids that are written behind headings, and reports those that can't be used. */
    void reserveWritten(Node document, Walk walk) {
        Node node = document;
        while (node != null) {
            if (node instanceof Heading heading) {
                reserve(heading, walk);
            }
            node = next(node, document);
        }
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null && !(node instanceof Heading)) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    private void reserve(Heading heading, Walk walk) {
        HeadingMarker marker = HeadingMarker.of(heading);
        if (marker == null) {
            return;
        }
        markers.put(heading, marker);
        String id = marker.id();
        @Nullable String fault = null;
        @Nullable String hint = null;
        if (!isId(id)) {
            fault = "\"" + id + "\" can't be a heading's id";
            hint = "write letters, digits and hyphens, without spaces";
        } else if (id.startsWith(OURS)) {
            fault = "the heading's id \"" + id + "\" begins with \"" + OURS + "\", which Salve keeps for itself";
            hint = "begin the id with another letter";
        } else if (!taken.add(id)) {
            fault = "the heading's id \"" + id + "\" is written twice in this file";
            hint = "give each heading an id of its own";
        }
        if (fault != null) {
            walk.report(DiagnosticCode.MARKDOWN_BAD_HEADING_ID, marker.chars(), fault, hint);
        }
    }

    /** The id that is written behind {@code heading}, or null. */
    @Nullable
    HeadingMarker marker(Heading heading) {
        return markers.get(heading);
    }

    /** An id made from words: lower case, letters and digits of any script, hyphens for spaces, repeats numbered. */
    String of(String words) {
        String slug = slug(words);
        String base = slug.isEmpty() ? "section" : slug.startsWith(OURS) ? "section-" + slug : slug;
        String id = base;
        int count = repeats.getOrDefault(base, 1);
        while (!taken.add(id)) {
            id = base + "-" + ++count;
        }
        repeats.put(base, count);
        return id;
    }

    static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isIdPart(c)) {
                slug.appendCodePoint(c);
            } else if ((c == '-' || Character.isWhitespace(c) || Character.isSpaceChar(c))
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int length = slug.length();
        return length > 0 && slug.charAt(length - 1) == '-' ? slug.substring(0, length - 1) : slug.toString();
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.codePoints().allMatch(c -> isIdPart(c) || c == '-' || c == '_');
    }

    private static boolean isIdPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
