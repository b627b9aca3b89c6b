package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Measures how deep a tree is without recursion, before any walk that recurses. Levels are those that an author sees:
 * quotes, list items, components, markup within markup.
 */
final class Nesting {
    private Nesting() {}

    /** Refuses a tree with more levels than {@code limit}, at the node that goes too deep. */
    static void check(Node root, Places places, int limit) {
        // The library leaves some nodes without a parent, so that the way back up is kept here.
        Deque<Node> above = new ArrayDeque<>();
        int depth = 0;
        Node node = root.getFirstChild();
        while (node != null) {
            boolean nests = NodeKind.of(node).nests();
            if (nests && depth == limit) {
                throw new Refusal(
                        DiagnosticCode.MARKDOWN_TOO_DEEP,
                        "this is nested more than " + limit + " levels deep",
                        "take quotes, lists, components or emphasis out of one another",
                        places.of(node));
            }
            Node child = node.getFirstChild();
            if (child != null) {
                depth += nests ? 1 : 0;
                above.push(node);
                node = child;
            } else {
                node = node.getNext();
                while (node == null && !above.isEmpty()) {
                    Node parent = above.pop();
                    depth -= NodeKind.of(parent).nests() ? 1 : 0;
                    node = parent.getNext();
                }
            }
        }
    }
}
