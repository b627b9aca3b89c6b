package dev.salve.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.component.ComponentSyntax.Form;
import dev.salve.markdown.component.ComponentSyntax.Label;
import dev.salve.markdown.grammar.ClosingLine;
import dev.salve.markdown.grammar.ContainerBlock;
import dev.salve.markdown.grammar.DirectiveHead;
import dev.salve.markdown.grammar.DirectiveLabel;
import dev.salve.markdown.grammar.LeafBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes containers and leaves: what they hold into the HTML, all the rest into mentions. */
final class DirectiveWriter {
    private static final int LOWEST_HEADING = 6;

    private final Walk walk;
    private final BlockWriter blocks;
    private final BodyBuilder body;
    private final ContentCheck contentCheck;
    /** Closing lines still to come that belong to directives reported already. */
    private int expectedStrays;

    DirectiveWriter(Walk walk, BlockWriter blocks) {
        this.walk = walk;
        this.blocks = blocks;
        this.body = walk.body;
        this.contentCheck = new ContentCheck(walk);
    }

    void container(ContainerBlock node) {
        DirectiveHead head = node.head();
        DirectiveCheck check = new DirectiveCheck(walk, head);
        ComponentSyntax syntax = check.syntax();
        check.faults();
        if (syntax == null) {
            check.unknown();
            labelBody(node);
            content(node, null);
            return;
        }
        check.label(syntax);
        List<Attribute> attributes = check.attributes(syntax);
        String elsewhere = whereMisplaced(node);
        if (elsewhere != null) {
            check.misplaced(syntax, elsewhere);
            expectedStrays += node.closed() ? 0 : 1;
        } else {
            contentCheck.check(node, syntax);
        }
        MarkdownBody label = labelBody(node);
        if (label != null && label.isEmpty()) {
            check.labelWithoutWords(syntax);
        }
        component(node, label, syntax, attributes);
    }

    private void component(
            ContainerBlock node, @Nullable MarkdownBody label, ComponentSyntax syntax, List<Attribute> attributes) {
        int section = blocks.section();
        boolean labelled = label != null && !label.isEmpty();
        String anchor = syntax.heading() && label != null && labelled ? walk.ids.of(label.plainText()) : "";
        int place = body.open();
        int start = body.length();
        if (syntax.heading() && (labelled || syntax.label() == Label.OPTIONAL)) {
            blocks.section(Math.min(LOWEST_HEADING, Math.max(1, section) + 1));
        }
        List<Directive.Item> items = new ArrayList<>();
        content(node, items);
        blocks.section(section);
        int end = body.endOfRange(start);
        body.close(
                place,
                new Mention(
                        Mention.Kind.COMPONENT,
                        start,
                        end,
                        walk.places.of(node),
                        syntax.name(),
                        walk.places.of(node.head().nameChars()),
                        List.of(),
                        new Directive(label, anchor, section, List.copyOf(items)),
                        attributes));
    }

    private @Nullable MarkdownBody labelBody(ContainerBlock node) {
        if (!(node.getFirstChild() instanceof DirectiveLabel label)) {
            return null;
        }
        MarkdownBody words = walk.label(label);
        body.words(words.words());
        return words;
    }

    /** Writes what stands in a container; {@code items}, if not null, receives the items of its one list. */
    private void content(ContainerBlock node, @Nullable List<Directive.Item> items) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (items != null && items.isEmpty() && child instanceof ListBlock list) {
                body.line();
                blocks.list(list, items);
            } else {
                blocks.write(child);
            }
        }
        body.line();
    }

    void leaf(LeafBlock node) {
        DirectiveHead head = node.head();
        DirectiveCheck check = new DirectiveCheck(walk, head);
        ComponentSyntax syntax = check.syntax();
        check.faults();
        if (head.name().isEmpty()) {
            expectedStrays++;
            return;
        }
        if (syntax == null) {
            check.unknown();
            return;
        }
        if (syntax.form() != Form.LEAF || head.colons() != Form.LEAF.colons().length()) {
            check.wrongForm(syntax);
            expectedStrays += head.colons() > 2 || syntax.form() == Form.CONTAINER ? 1 : 0;
            return;
        }
        check.label(syntax);
        List<Attribute> attributes = check.attributes(syntax);
        String elsewhere = whereMisplaced(node);
        if (elsewhere != null) {
            check.misplaced(syntax, elsewhere);
            return;
        }
        int at = body.length();
        body.mention(new Mention(
                Mention.Kind.COMPONENT,
                at,
                at,
                walk.places.of(node),
                syntax.name(),
                walk.places.of(head.nameChars()),
                List.of(),
                new Directive(null, "", blocks.section(), List.of()),
                attributes));
        // What follows begins behind this mention, also where it ends the container that holds it.
        body.html.append('\n');
    }

    void closingLine(ClosingLine node) {
        if (node.closes()) {
            return;
        }
        if (expectedStrays > 0) {
            expectedStrays--;
            return;
        }
        walk.report(
                DiagnosticCode.DIRECTIVE_NOTHING_TO_CLOSE,
                node.getChars(),
                "no component is open that this line could close",
                "take the line out, or open the component above");
    }

    private static @Nullable String whereMisplaced(Node node) {
        Node parent = node.getParent();
        if (parent == null || parent instanceof Document || parent instanceof ContainerBlock) {
            return null;
        }
        if (parent instanceof DefinitionItem) {
            return "a definition";
        }
        return parent instanceof ListItem ? "a list" : parent instanceof BlockQuote ? "a quotation" : "a footnote";
    }
}
