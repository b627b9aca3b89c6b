package dev.salve.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.salve.diagnostic.DiagnosticCode;

/**
 * Measures how deep a tree is without recursion, before any walk that recurses. Levels are those that an author sees:
 * quotes, list items, components, markup within markup.
 */
final class Nesting {
    private Nesting() {}

    /** Refuses a tree with more levels than {@code limit}, at the node that goes too deep. */
    static void check(Node root, Places places, int limit) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (NodeKind.of(node).nests() && ++depth > limit) {
                throw new Refusal(
                        DiagnosticCode.MARKDOWN_TOO_DEEP,
                        "this is nested more than " + limit + " levels deep",
                        "take quotes, lists, components or emphasis out of one another",
                        places.of(node));
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null) {
                if (NodeKind.of(node).nests()) {
                    depth--;
                }
                if (node == root) {
                    return;
                }
                if (node.getNext() != null) {
                    node = node.getNext();
                    break;
                }
                node = node.getParent();
            }
        }
    }
}
