package dev.salve.yaml;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document, a whole file or a part of it, into nodes with spans. */
public final class YamlReader {
    /** How deep values may be nested. */
    public static final int MAX_DEPTH = 20;

    /** How long a document may be, in characters; the parser under this reader takes no more. */
    static final int MAX_LENGTH = 3 << 20;

    /** How long a line may be, in characters; the parser's time grows with the square of it. */
    static final int MAX_LINE = 64 << 10;

    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private final SourceFile file;
    private final int start;
    private final String text;
    private final boolean hasSurrogates;
    private final Diagnostics diagnostics;

    private YamlReader(SourceFile file, int start, int end, Diagnostics diagnostics) {
        this.file = file;
        this.start = start;
        this.text = file.text().substring(start, end);
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.diagnostics = diagnostics;
    }

    /** The document of a whole file, an empty value where nothing is written; or null, which has been reported. */
    public static @Nullable YamlNode read(SourceFile file, Diagnostics diagnostics) {
        return read(file, 0, file.text().length(), diagnostics);
    }

    /** The document between two offsets of a file, an empty value where nothing is written; or null. */
    public static @Nullable YamlNode read(SourceFile file, int start, int end, Diagnostics diagnostics) {
        return new YamlReader(file, start, end, diagnostics).document();
    }

    private @Nullable YamlNode document() {
        if (!isOfUsualSize() || !hasOnlyYamlCharacters()) {
            return null;
        }
        try (YAMLParser parser =
                (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            if (parser.nextToken() == null) {
                return new YamlNode.Scalar(file.span(start, start), "", false);
            }
            YamlNode node = node(parser, 1);
            JsonToken next = parser.nextToken();
            if (next != null) {
                report(
                        DiagnosticCode.YAML_SYNTAX,
                        tokenSpan(parser),
                        "a second document starts here",
                        "keep one document a file");
                return null;
            }
            return node;
        } catch (Unreadable alreadyReported) {
            return null;
        } catch (JacksonException e) {
            YamlProblem problem = YamlProblem.of(e);
            int at = offset(problem.index());
            report(problem.code(), file.span(at, at + 1), problem.message(), problem.hint());
            return null;
        }
    }

    private YamlNode node(YAMLParser parser, int depth) throws Unreadable {
        refuseReferences(parser);
        if (depth > MAX_DEPTH) {
            report(
                    DiagnosticCode.YAML_TOO_DEEP,
                    tokenSpan(parser),
                    "values are nested more than " + MAX_DEPTH + " levels deep",
                    null);
            throw new Unreadable();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, depth);
            case START_ARRAY -> sequence(parser, depth);
            default -> scalar(parser);
        };
    }

    private YamlNode.Mapping mapping(YAMLParser parser, int depth) throws Unreadable {
        int from = tokenSpan(parser).start();
        int to = from;
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, YamlNode.Scalar> keys = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseReferences(parser);
            SourceSpan keySpan = tokenSpan(parser);
            YamlNode.Scalar key = new YamlNode.Scalar(keySpan, parser.currentName(), false);
            parser.nextToken();
            YamlNode value = node(parser, depth + 1);
            to = Math.max(to, Math.max(keySpan.end(), value.span().end()));
            YamlNode.Scalar first = keys.putIfAbsent(key.text(), key);
            if (first == null) {
                entries.add(new YamlNode.Entry(key, value));
            } else {
                report(
                        DiagnosticCode.YAML_DUPLICATE_KEY,
                        keySpan,
                        "\"" + key.text() + "\" is written twice, first in line "
                                + first.span().line(),
                        "keep one of the two");
            }
        }
        return new YamlNode.Mapping(file.span(from, to), List.copyOf(entries));
    }

    private YamlNode.Sequence sequence(YAMLParser parser, int depth) throws Unreadable {
        int from = tokenSpan(parser).start();
        int to = from;
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            YamlNode item = node(parser, depth + 1);
            to = Math.max(to, item.span().end());
            items.add(item);
        }
        return new YamlNode.Sequence(file.span(from, to), List.copyOf(items));
    }

    private YamlNode.Scalar scalar(YAMLParser parser) {
        SourceSpan span = tokenSpan(parser);
        String value = span.text().isEmpty() ? "" : parser.getString();
        boolean quoted = !span.text().isEmpty() && "\"'|>".indexOf(span.text().charAt(0)) >= 0;
        String text = value == null ? "" : value;
        if (holdsHalfCharacter(text)) {
            report(
                    DiagnosticCode.YAML_BAD_VALUE,
                    span,
                    "this text holds half of a character",
                    "write the character itself instead of an escape");
        }
        return new YamlNode.Scalar(span, text, quoted);
    }

    private void refuseReferences(YAMLParser parser) throws Unreadable {
        SourceSpan span = tokenSpan(parser);
        if (parser.isCurrentAlias()) {
            report(
                    DiagnosticCode.YAML_ALIAS,
                    span,
                    "\"" + span.text().strip()
                            + "\" is read as a reference to another value, which Salve does not follow",
                    "put the text in quotes, or write the value out");
            throw new Unreadable();
        }
        if (parser.getObjectId() != null || startsWith(span, '&')) {
            report(
                    DiagnosticCode.YAML_ALIAS,
                    span,
                    "a text that starts with \"&\" is read as an anchor, which Salve does not use",
                    "put the text in quotes");
            throw new Unreadable();
        }
        if (parser.getTypeId() != null || startsWith(span, '!')) {
            report(
                    DiagnosticCode.YAML_TAG,
                    span,
                    "a text that starts with \"!\" is read as a tag, which Salve does not use",
                    "put the text in quotes");
            throw new Unreadable();
        }
    }

    private boolean startsWith(SourceSpan span, char first) {
        return span.start() < file.text().length()
                && span.end() > span.start()
                && file.text().charAt(span.start()) == first;
    }

    private boolean isOfUsualSize() {
        if (text.length() > MAX_LENGTH) {
            report(
                    DiagnosticCode.INPUT_TOO_LARGE,
                    file.span(start, start),
                    "this has " + text.length() + " characters; Salve reads YAML of up to " + MAX_LENGTH,
                    "look whether something was pasted here by mistake");
            return false;
        }
        int end;
        for (int line = 0; line < text.length(); line = end + 1) {
            int next = text.indexOf('\n', line);
            end = next < 0 ? text.length() : next;
            if (end - line > MAX_LINE) {
                report(
                        DiagnosticCode.INPUT_TOO_LARGE,
                        file.span(start + line, start + line + 1),
                        "this line has " + (end - line) + " characters; Salve reads lines of up to " + MAX_LINE
                                + " in YAML",
                        "break it into lines, or look whether something was pasted here by mistake");
                return false;
            }
        }
        return true;
    }

    private boolean hasOnlyYamlCharacters() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
                report(
                        DiagnosticCode.INPUT_CONTROL_CHARACTER,
                        file.span(start + i, start + i + 1),
                        "an invisible line separator stands here",
                        "delete it, and press Enter where a new line is wanted");
                return false;
            }
        }
        return true;
    }

    private static boolean holdsHalfCharacter(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    private SourceSpan tokenSpan(YAMLParser parser) {
        TokenStreamLocation from = parser.currentTokenLocation();
        TokenStreamLocation to = parser.currentLocation();
        int first = offset((int) from.getCharOffset());
        int last = offset((int) to.getCharOffset());
        while (last > first && Character.isWhitespace(file.text().charAt(last - 1))) {
            last--;
        }
        return file.span(first, last);
    }

    /** YAML's marks count code points; ours are UTF-16 units of the whole file. */
    private int offset(int codePoints) {
        int index = Math.max(0, codePoints);
        if (!hasSurrogates) {
            return start + Math.min(index, text.length());
        }
        int known = Math.min(index, text.codePointCount(0, text.length()));
        return start + text.offsetByCodePoints(0, known);
    }

    private void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
        diagnostics.report(code, span, message, hint);
    }

    /** Ends the reading of a document whose problem has been reported. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
