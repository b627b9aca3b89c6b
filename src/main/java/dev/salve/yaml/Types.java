package dev.salve.yaml;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.yaml.TypeDescription.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types of which every file's keys are made. */
public final class Types {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Types() {}

    /** Any text of at least one character. */
    public static ValueType<String> text() {
        return new TextType<>(TypeDescription.simple(Kind.TEXT, "a text"), scalar -> scalar.text());
    }

    /** A text with its place. */
    public static ValueType<Text> locatedText() {
        return new TextType<>(TypeDescription.simple(Kind.TEXT, "a text"), Types::located);
    }

    /** A text that takes inline Markdown, with its place; who reads it parses it. */
    public static ValueType<Text> inlineMarkdown() {
        return new TextType<>(TypeDescription.simple(Kind.MARKDOWN, "a text"), Types::located);
    }

    /** A text that matches a pattern, with its place. */
    public static ValueType<Text> matching(String pattern, String words) {
        TypeDescription description =
                new TypeDescription(Kind.TEXT, words, pattern, 0, List.of(), null, null, List.of());
        Pattern compiled = Pattern.compile(pattern);
        return new TextType<>(
                description, scalar -> compiled.matcher(scalar.text()).matches() ? located(scalar) : null);
    }

    /** A name that other places refer to: letters a to z, digits and hyphens. */
    public static ValueType<Text> id() {
        return matching(
                "[a-z0-9]+(-[a-z0-9]+)*", "an id of letters a to z, digits and hyphens, such as session-length");
    }

    /** {@code true} or {@code false}, nothing else. */
    public static ValueType<Boolean> bool() {
        return new TextType<>(TypeDescription.simple(Kind.BOOLEAN, "true or false"), scalar -> switch (scalar.text()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        });
    }

    /** A whole number. */
    public static ValueType<Integer> integer() {
        return new TextType<>(
                TypeDescription.simple(Kind.INTEGER, "a whole number such as 20"),
                scalar -> scalar.text().matches("-?\\d{1,9}") ? Integer.valueOf(scalar.text()) : null);
    }

    /** A number, perhaps with decimals. */
    public static ValueType<Double> number() {
        return new TextType<>(
                TypeDescription.simple(Kind.NUMBER, "a number such as 30 or 0.5"),
                scalar -> scalar.text().matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Double.valueOf(scalar.text()) : null);
    }

    /** A day that exists, as 2026-11-20. */
    public static ValueType<LocalDate> date() {
        TypeDescription description = TypeDescription.simple(Kind.DATE, "a date such as 2026-11-20");
        return new TextType<>(description, DiagnosticCode.YAML_BAD_DATE, scalar -> {
            try {
                return LocalDate.parse(scalar.text(), DATE);
            } catch (DateTimeParseException e) {
                return null;
            }
        });
    }

    /** One of the constants of {@code type}, written in lower case with hyphens. */
    public static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return choice(byWord);
    }

    /** One of the words of {@code byWord}. */
    public static <T> ValueType<T> choice(Map<String, T> byWord) {
        List<String> words = List.copyOf(byWord.keySet());
        TypeDescription description = new TypeDescription(
                Kind.CHOICE, "one of " + String.join(", ", words), null, 0, words, null, null, List.of());
        return new TextType<>(description, scalar -> byWord.get(scalar.text()));
    }

    /** One of these words. */
    public static ValueType<String> words(String... allowed) {
        Map<String, String> byWord = new LinkedHashMap<>();
        Arrays.stream(allowed).forEach(word -> byWord.put(word, word));
        return choice(byWord);
    }

    /** A list; items that are not of the type are reported and left out. */
    public static <T> ValueType<List<T>> list(ValueType<T> item) {
        return new ListType<>(item);
    }

    /** Keys that the author chooses, all with values of one type. */
    public static <T> ValueType<Map<Text, T>> map(ValueType<T> value) {
        return new MapType<>(value);
    }

    /** Whichever of two types fits the form of the value: the first for a single value, the second otherwise. */
    public static <T> ValueType<T> scalarOr(ValueType<T> scalar, ValueType<T> other) {
        return new ScalarOr<>(scalar, other);
    }

    /** A type whose values are turned into something else. */
    public static <A, B> ValueType<B> mapped(ValueType<A> type, Function<A, B> mapping) {
        return new ValueType<>() {
            @Override
            public @Nullable B read(YamlNode node, Diagnostics diagnostics) {
                A value = type.read(node, diagnostics);
                return value == null ? null : mapping.apply(value);
            }

            @Override
            public TypeDescription description() {
                return type.description();
            }
        };
    }

    private static Text located(YamlNode.Scalar scalar) {
        return new Text(scalar.text(), scalar.span());
    }

    /** A single value, turned from text into {@code T}; null means that the text is not one. */
    private record TextType<T>(
            TypeDescription description, DiagnosticCode code, Function<YamlNode.Scalar, @Nullable T> reading)
            implements ValueType<T> {

        TextType(TypeDescription description, Function<YamlNode.Scalar, @Nullable T> reading) {
            this(description, DiagnosticCode.YAML_BAD_VALUE, reading);
        }

        @Override
        public @Nullable T read(YamlNode node, Diagnostics diagnostics) {
            if (!(node instanceof YamlNode.Scalar scalar) || scalar.text().isBlank()) {
                diagnostics.report(
                        DiagnosticCode.YAML_WRONG_TYPE,
                        node.span(),
                        "this is " + node.noun() + ", but " + description.words() + " is wanted",
                        null);
                return null;
            }
            T value = reading.apply(scalar);
            if (value == null) {
                diagnostics.report(
                        code,
                        scalar.span(),
                        "\"" + scalar.text() + "\" is not " + description.words(),
                        Spelling.didYouMean(scalar.text(), description.choices()));
            }
            return value;
        }
    }

    private record ListType<T>(ValueType<T> item) implements ValueType<List<T>> {
        @Override
        public @Nullable List<T> read(YamlNode node, Diagnostics diagnostics) {
            if (!(node instanceof YamlNode.Sequence sequence)) {
                diagnostics.report(
                        DiagnosticCode.YAML_WRONG_TYPE,
                        node.span(),
                        "this is " + node.noun() + ", but a list is wanted",
                        "write \"- \" before each entry, or put the entries in square brackets");
                return null;
            }
            List<T> values = new ArrayList<>();
            for (YamlNode entry : sequence.items()) {
                T value = item.read(entry, diagnostics);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }

        @Override
        public TypeDescription description() {
            TypeDescription of = item.description();
            return new TypeDescription(
                    Kind.LIST, "a list, each entry " + of.words(), null, 0, List.of(), of, null, List.of());
        }
    }

    private record MapType<T>(ValueType<T> value) implements ValueType<Map<Text, T>> {
        @Override
        public @Nullable Map<Text, T> read(YamlNode node, Diagnostics diagnostics) {
            if (!(node instanceof YamlNode.Mapping mapping)) {
                diagnostics.report(
                        DiagnosticCode.YAML_WRONG_TYPE,
                        node.span(),
                        "this is " + node.noun() + ", but a group of keys is wanted",
                        null);
                return null;
            }
            Map<Text, T> values = new LinkedHashMap<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                T read = value.read(entry.value(), diagnostics);
                if (read != null) {
                    values.put(located(entry.key()), read);
                }
            }
            return values;
        }

        @Override
        public TypeDescription description() {
            TypeDescription of = value.description();
            return new TypeDescription(
                    Kind.MAP, "keys of your own, each with " + of.words(), null, 0, List.of(), of, null, List.of());
        }
    }

    private record ScalarOr<T>(ValueType<T> scalar, ValueType<T> other) implements ValueType<T> {
        @Override
        public @Nullable T read(YamlNode node, Diagnostics diagnostics) {
            return (node instanceof YamlNode.Scalar ? scalar : other).read(node, diagnostics);
        }

        @Override
        public TypeDescription description() {
            List<TypeDescription> both = List.of(scalar.description(), other.description());
            String words = both.get(0).words() + ", or " + both.get(1).words();
            return new TypeDescription(Kind.ONE_OF, words, null, 0, List.of(), null, null, both);
        }
    }
}
