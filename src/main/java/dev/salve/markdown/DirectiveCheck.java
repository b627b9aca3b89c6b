package dev.salve.markdown;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.markdown.component.AttributeSyntax;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.component.ComponentSyntax.Label;
import dev.salve.markdown.grammar.DirectiveHead;
import dev.salve.markdown.grammar.Fault;
import dev.salve.markdown.grammar.WrittenAttribute;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds one written directive against the syntax of its component, and reports what differs. */
final class DirectiveCheck {
    private final Walk walk;
    private final DirectiveHead head;

    DirectiveCheck(Walk walk, DirectiveHead head) {
        this.walk = walk;
        this.head = head;
    }

    /** The syntax of the component, or null if there is none of this name. */
    @Nullable
    ComponentSyntax syntax() {
        return walk.dialect.components().get(head.name());
    }

    void faults() {
        for (Fault fault : head.faults()) {
            walk.report(DiagnosticCode.DIRECTIVE_SYNTAX, fault.where(), fault.message(), fault.hint());
        }
    }

    void unknown() {
        Set<String> names = walk.dialect.components().keySet();
        String meant = Spelling.didYouMean(head.name(), names);
        walk.report(
                DiagnosticCode.DIRECTIVE_UNKNOWN,
                head.nameChars(),
                "no component is called \"" + head.name() + "\"",
                meant != null ? meant : "use one of: " + String.join(", ", names));
    }

    void wrongForm(ComponentSyntax syntax) {
        walk.report(
                DiagnosticCode.DIRECTIVE_WRONG_FORM,
                head.chars(),
                "\"" + head.name() + "\" is written with " + count(head.colons()) + ", but takes "
                        + count(syntax.form().colons().length()),
                switch (syntax.form()) {
                    case CONTAINER -> "write \"" + syntax.written() + "\", and close it with a line of three colons";
                    case LEAF -> "write \"" + syntax.written() + "\" on a line of its own";
                    case TEXT -> "write \"" + syntax.written() + "[…]\"";
                });
    }

    private static String count(int colons) {
        return switch (colons) {
            case 1 -> "one colon";
            case 2 -> "two colons";
            case 3 -> "three colons";
            default -> colons + " colons";
        };
    }

    void misplaced(ComponentSyntax syntax, String where) {
        walk.report(
                DiagnosticCode.DIRECTIVE_MISPLACED,
                head.chars(),
                "\"" + syntax.written() + "\" stands in " + where,
                "begin its line at the left margin, with an empty line before it");
    }

    void missingLabel(String hint) {
        walk.report(
                DiagnosticCode.DIRECTIVE_MISSING_LABEL,
                head.chars(),
                "\"" + head.name() + "\" needs words in square brackets",
                hint);
    }

    /** Reports a label that is missing or one too many. */
    void label(ComponentSyntax syntax) {
        var label = head.label();
        if (label != null && syntax.label() == Label.NONE) {
            walk.report(
                    DiagnosticCode.DIRECTIVE_UNEXPECTED_LABEL,
                    label,
                    "\"" + syntax.name() + "\" takes no words in square brackets",
                    "take the brackets out");
        } else if ((label == null || label.isEmpty()) && syntax.label() == Label.REQUIRED && head.complete()) {
            missingLabel("write \"" + syntax.written() + "[…]\"");
        }
    }

    /** Reports a label of which nothing is left to show, such as a comment. */
    void labelWithoutWords(ComponentSyntax syntax) {
        if (head.label() != null && !head.label().isEmpty() && syntax.label() == Label.REQUIRED) {
            missingLabel("put words that can be shown into the brackets");
        }
    }

    /** The attributes that may stand; the others, and those that are missing, are reported. */
    List<Attribute> attributes(ComponentSyntax syntax) {
        List<Attribute> found = new ArrayList<>();
        Set<String> written = new LinkedHashSet<>();
        for (WrittenAttribute attribute : head.attributes()) {
            AttributeSyntax known = syntax.attribute(attribute.name()).orElse(null);
            SourceSpan span = walk.places.of(attribute.chars());
            if (known == null) {
                unknownAttribute(syntax, attribute, span);
            } else if (!written.add(known.name())) {
                walk.report(
                        DiagnosticCode.DIRECTIVE_REPEATED_ATTRIBUTE,
                        span,
                        "the attribute \"" + known.name() + "\" is written twice",
                        "keep one of them");
            } else {
                String fault = AttributeValues.fault(known, attribute.value());
                if (fault == null) {
                    String value = attribute.value();
                    found.add(new Attribute(known.name(), value == null ? "true" : value, span));
                } else {
                    walk.report(
                            DiagnosticCode.DIRECTIVE_BAD_VALUE, span, fault, AttributeValues.hint(known, attribute));
                }
            }
        }
        if (head.complete()) {
            missing(syntax, written);
        }
        return List.copyOf(found);
    }

    private void missing(ComponentSyntax syntax, Set<String> written) {
        for (AttributeSyntax attribute : syntax.attributes()) {
            if (attribute.required() && !written.contains(attribute.name())) {
                walk.report(
                        DiagnosticCode.DIRECTIVE_MISSING_ATTRIBUTE,
                        head.chars(),
                        "\"" + syntax.written() + "\" needs the attribute \"" + attribute.name() + "\"",
                        "write, for example, " + AttributeValues.example(attribute) + " in braces");
            }
        }
        List<String> oneOf = syntax.oneOf();
        long count = oneOf.stream().filter(written::contains).count();
        if (count != 1 && !oneOf.isEmpty()) {
            String names = oneOf.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(" or "));
            walk.report(
                    count == 0 ? DiagnosticCode.DIRECTIVE_MISSING_ATTRIBUTE : DiagnosticCode.DIRECTIVE_BAD_VALUE,
                    head.chars(),
                    count == 0
                            ? "\"" + syntax.written() + "\" needs the attribute " + names
                            : "\"" + syntax.written() + "\" has more than one of the attributes " + names,
                    "write exactly one of them");
        }
    }

    private void unknownAttribute(ComponentSyntax syntax, WrittenAttribute attribute, SourceSpan span) {
        String name = attribute.name();
        boolean styling = name.startsWith(".") || name.startsWith("#");
        List<String> names =
                syntax.attributes().stream().map(AttributeSyntax::name).toList();
        String meant = styling ? null : Spelling.didYouMean(name, names);
        String known = names.isEmpty() ? "take it out" : "use one of: " + String.join(", ", names);
        walk.report(
                DiagnosticCode.DIRECTIVE_UNKNOWN_ATTRIBUTE,
                span,
                styling
                        ? "\"" + syntax.written() + "\" takes no classes and no ids, such as \"" + name + "\""
                        : "\"" + syntax.written() + "\" has no attribute \"" + name + "\"",
                styling ? "take it out; how a component looks is up to the theme" : meant != null ? meant : known);
    }
}
