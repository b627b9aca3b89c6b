package dev.salve.markdown;

import dev.salve.diagnostic.Spelling;
import dev.salve.markdown.component.AttributeSyntax;
import dev.salve.markdown.component.AttributeSyntax.Kind;
import dev.salve.markdown.grammar.WrittenAttribute;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Which values an attribute may have. */
final class AttributeValues {
    private AttributeValues() {}

    /** What is wrong with a value, or null; {@code value} is null where none is written. */
    static @Nullable String fault(AttributeSyntax attribute, @Nullable String value) {
        String name = "\"" + attribute.name() + "\"";
        if (attribute.kind() == Kind.FLAG) {
            return value == null ? null : "the attribute " + name + " takes no value";
        }
        if (value == null || value.isBlank()) {
            return "the attribute " + name + " has no value";
        }
        return switch (attribute.kind()) {
            case CHOICE ->
                attribute.choices().contains(value)
                        ? null
                        : "\"" + value + "\" is not a value of the attribute " + name;
            case DATE -> isDate(value) ? null : "\"" + value + "\" is not a date";
            case PATH -> isPath(value) ? null : "\"" + value + "\" is not the path of a file";
            case TEXT, FLAG -> null;
        };
    }

    static String hint(AttributeSyntax attribute, WrittenAttribute written) {
        String value = written.value();
        return switch (attribute.kind()) {
            case FLAG -> "write \"" + attribute.name() + "\" alone";
            case CHOICE -> {
                String meant = value == null ? null : Spelling.didYouMean(value, attribute.choices());
                yield meant != null ? meant : "use one of: " + String.join(", ", attribute.choices());
            }
            case DATE -> "write a date that exists, such as 2026-11-20";
            case PATH -> "write a path relative to this file, with forward slashes";
            case TEXT -> "write, for example, " + example(attribute);
        };
    }

    /** The attribute as it could be written. */
    static String example(AttributeSyntax attribute) {
        return switch (attribute.kind()) {
            case FLAG -> attribute.name();
            case CHOICE -> attribute.name() + "=" + attribute.choices().get(0);
            case DATE -> attribute.name() + "=2026-11-20";
            case PATH, TEXT -> attribute.name() + "=\"…\"";
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        boolean outside = value.startsWith("/") || value.indexOf('\\') >= 0 || value.indexOf(':') >= 0;
        return !outside && value.indexOf('#') < 0 && value.indexOf('?') < 0;
    }
}
