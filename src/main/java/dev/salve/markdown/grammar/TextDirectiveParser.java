package dev.salve.markdown.grammar;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises {@code :name[label]} in running text, and colons before a known name that are written where they mean
 * nothing, so that they are reported rather than printed.
 */
final class TextDirectiveParser implements InlineParserExtension {
    /** More than the levels of nesting that are ever allowed. */
    private static final int MOST_ROUNDS = 128;

    private final Set<String> names;
    private final List<TextDirective> labelsToParse = new ArrayList<>();
    private @Nullable BasedSequence lastInput;
    private @Nullable Brackets lastBrackets;

    private TextDirectiveParser(Set<String> names) {
        this.names = names;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start > 0 && (input.charAt(start - 1) == ':' || Character.isLetterOrDigit(input.charAt(start - 1)))) {
            return false;
        }
        int nameStart = start;
        while (nameStart < input.length() && input.charAt(nameStart) == ':') {
            nameStart++;
        }
        if (nameStart == input.length() || !DirectiveReader.startsName(input.charAt(nameStart))) {
            return false;
        }
        int nameEnd = nameStart;
        while (nameEnd < input.length() && DirectiveReader.isNamePart(input.charAt(nameEnd))) {
            nameEnd++;
        }
        char next = nameEnd < input.length() ? input.charAt(nameEnd) : '\n';
        TextDirective found = next == '[' && nameStart - start == 1
                ? words(input, start, nameEnd)
                : strayName(input, start, nameStart, nameEnd, next);
        if (found == null) {
            return false;
        }
        parser.appendNode(found);
        parser.setIndex(start + found.head().chars().length());
        return true;
    }

    private @Nullable TextDirective words(BasedSequence input, int start, int bracket) {
        Brackets brackets = brackets(input);
        boolean known = names.contains(
                input.subSequence(start + 1, bracket).toLowerCase().toString());
        if (brackets.closing(bracket) < 0 && !known) {
            return null;
        }
        TextDirective directive = new TextDirective(
                brackets.closing(bracket) < 0
                        ? unclosed(input, start, bracket)
                        : DirectiveReader.words(input, brackets, start));
        labelsToParse.add(directive);
        return directive;
    }

    private static DirectiveHead unclosed(BasedSequence input, int start, int bracket) {
        BasedSequence name = input.subSequence(start + 1, bracket);
        Fault fault = new Fault(
                input.subSequence(bracket, bracket + 1),
                "the label has no closing bracket",
                "close the label with \"]\"");
        return new DirectiveHead(
                1,
                name.toLowerCase().toString(),
                name,
                null,
                List.of(),
                List.of(fault),
                false,
                input.subSequence(start, bracket));
    }

    /** A known component's name behind colons, which is meant as a component but is none here. */
    private @Nullable TextDirective strayName(BasedSequence input, int start, int nameStart, int nameEnd, char next) {
        BasedSequence name = input.subSequence(nameStart, nameEnd);
        boolean ends = next == '[' || next == '{' || next == '\n' || next == '\r';
        boolean alone = nameStart - start > 1 || next == '[' || next == '{' || startsLine(input, start);
        if (!ends || !alone || !names.contains(name.toString())) {
            return null;
        }
        return new TextDirective(new DirectiveHead(
                nameStart - start,
                name.toString(),
                name,
                null,
                List.of(),
                List.of(),
                true,
                input.subSequence(start, nameEnd)));
    }

    private static boolean startsLine(BasedSequence input, int start) {
        return start == 0 || input.charAt(start - 1) == '\n' || input.charAt(start - 1) == '\r';
    }

    private Brackets brackets(BasedSequence input) {
        Brackets brackets = lastBrackets;
        if (brackets == null || input != lastInput) {
            brackets = Brackets.of(input);
            lastInput = input;
            lastBrackets = brackets;
        }
        return brackets;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /**
     * Parses the labels found, one after the other: the parser can't be in two places at once. Labels in labels come
     * in a later round; those of the last round are refused as too deep, so that theirs need not be looked at.
     */
    @Override
    public void finalizeDocument(InlineParser parser) {
        int next = 0;
        for (int round = 0; round <= MOST_ROUNDS && next < labelsToParse.size(); round++) {
            int end = labelsToParse.size();
            for (; next < end; next++) {
                parseLabel(labelsToParse.get(next), parser);
            }
        }
        labelsToParse.clear();
    }

    private static void parseLabel(TextDirective directive, InlineParser parser) {
        BasedSequence label = directive.head().label();
        if (label != null && !label.isEmpty() && !directive.head().name().equals("fact")) {
            parser.parse(label, directive);
        }
    }

    /** Makes the extension for a document; {@code names} are those of all components. */
    record Factory(Set<String> names) implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return ":";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new TextDirectiveParser(names);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
