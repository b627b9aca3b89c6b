package dev.salve.markdown;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.component.ComponentSyntax.Form;
import dev.salve.markdown.grammar.DirectiveHead;
import dev.salve.markdown.grammar.TextDirective;
import java.util.List;

/** Writes facts, terms and words that are no terms. */
final class TextDirectiveWriter {
    private final Walk walk;
    private final BodyBuilder body;
    private boolean inHeading;

    TextDirectiveWriter(Walk walk) {
        this.walk = walk;
        this.body = walk.body;
    }

    /** Says whether what is written from now on stands in a heading. */
    void heading(boolean begins) {
        inHeading = begins;
    }

    void write(TextDirective node) {
        DirectiveHead head = node.head();
        DirectiveCheck check = new DirectiveCheck(walk, head);
        ComponentSyntax syntax = check.syntax();
        check.faults();
        if (syntax == null) {
            check.unknown();
            walk.inlines.children(node);
        } else if (syntax.form() != Form.TEXT || head.colons() > 1) {
            stray(node, syntax, check);
        } else {
            List<Attribute> attributes = check.attributes(syntax);
            switch (syntax.name()) {
                case "fact" -> fact(node, head, check);
                case "term" -> term(node, attributes);
                default -> closedWords(node);
            }
        }
    }

    /** Colons before the name of a component that can't stand in running text. */
    private void stray(TextDirective node, ComponentSyntax syntax, DirectiveCheck check) {
        if (node.head().colons() == syntax.form().colons().length()) {
            walk.report(
                    DiagnosticCode.DIRECTIVE_MISPLACED,
                    node.getChars(),
                    "\"" + syntax.written() + "\" stands in running text",
                    "begin a line with it, at the left margin");
        } else {
            check.wrongForm(syntax);
        }
        walk.inlines.children(node);
    }

    private void fact(TextDirective node, DirectiveHead head, DirectiveCheck check) {
        var label = head.label();
        if (label == null || label.isEmpty()) {
            if (head.faults().isEmpty()) {
                check.missingLabel("write the fact's id between the brackets");
            }
            return;
        }
        int at = body.length();
        body.mention(BodyBuilder.plain(
                Mention.Kind.FACT, at, at, walk.places.of(node), label.toString(), walk.places.of(label), List.of()));
    }

    private void term(TextDirective node, List<Attribute> attributes) {
        DirectiveHead head = node.head();
        String place =
                walk.links.inLink() ? "the words of a link" : inHeading ? "a heading" : walk.label ? "a label" : "";
        if (!place.isEmpty()) {
            walk.report(
                    DiagnosticCode.DIRECTIVE_MISPLACED,
                    node.getChars(),
                    "\":term\" stands in " + place,
                    "link the term in the text below");
            walk.inlines.children(node);
            return;
        }
        var label = head.label();
        if (label == null || label.isEmpty()) {
            if (head.faults().isEmpty()) {
                new DirectiveCheck(walk, head).missingLabel("write the term between the brackets");
            }
            return;
        }
        int open = body.open();
        int start = body.length();
        closedWords(node);
        int end = body.endOfRange(start);
        body.close(
                open,
                BodyBuilder.plain(
                        Mention.Kind.TERM,
                        start,
                        end,
                        walk.places.of(node),
                        PlainText.of(body.html.substring(start, end), 0, end - start),
                        walk.places.of(label),
                        attributes));
    }

    private void closedWords(TextDirective node) {
        body.runs.close();
        walk.inlines.children(node);
        body.runs.reopen();
    }
}
