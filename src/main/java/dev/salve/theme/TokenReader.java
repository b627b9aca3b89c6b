package dev.salve.theme;

import dev.salve.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a style sheet gives to the custom properties of the whole page ({@code :root} or {@code html}), in light, in
 * dark and on paper. Rules under other conditions, such as a wish for more contrast, are passed over.
 */
final class TokenReader {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("\\s*--([a-z0-9-]+)\\s*:(.*)", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("(?::root|html)+");

    private final SourceFile sheet;
    private final String text;
    private final Deque<Condition> open = new ArrayDeque<>(List.of(Condition.NONE));
    private final List<TokenValue> values = new ArrayList<>();

    /**
     * When what stands in a rule holds.
     *
     * @param schemes where it does
     * @param weight of the rule's selector; 0 where that does not pick the whole page
     */
    private record Condition(EnumSet<Scheme> schemes, int weight) {
        static final Condition NONE = new Condition(EnumSet.allOf(Scheme.class), 0);

        /** The condition of a rule, or of a block such as {@code @media print}, within this one. */
        Condition and(String rule) {
            if (!rule.startsWith("@")) {
                return new Condition(schemes, TokenReader.weight(rule));
            }
            EnumSet<Scheme> both = EnumSet.copyOf(schemes);
            both.retainAll(TokenReader.schemes(rule));
            return new Condition(both, weight);
        }

        boolean isMet() {
            return weight > 0 && !schemes.isEmpty();
        }
    }

    private TokenReader(SourceFile sheet) {
        this.sheet = sheet;
        this.text = COMMENT.matcher(sheet.text())
                .replaceAll(comment -> " ".repeat(comment.group().length()));
    }

    /** The values in the order in which they are written. */
    static List<TokenValue> read(SourceFile sheet) {
        TokenReader reader = new TokenReader(sheet);
        reader.read();
        return List.copyOf(reader.values);
    }

    private void read() {
        int from = 0;
        int brackets = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                int end = text.indexOf(c, at + 1);
                at = end < 0 ? text.length() : end;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets = Math.max(0, brackets - 1);
            } else if (brackets == 0 && (c == '{' || c == '}' || c == ';')) {
                if (c == '{') {
                    open.addLast(
                            open.getLast().and(text.substring(from, at).strip().toLowerCase(Locale.ROOT)));
                } else {
                    declaration(from, at);
                }
                if (c == '}' && open.size() > 1) {
                    open.removeLast();
                }
                from = at + 1;
            }
        }
    }

    private void declaration(int from, int to) {
        Condition here = open.getLast();
        Matcher property = PROPERTY.matcher(text).region(from, to);
        if (here.isMet() && property.matches()) {
            values.add(new TokenValue(
                    property.group(1),
                    property.group(2).strip(),
                    here.schemes,
                    here.weight,
                    sheet.span(property.start(1) - 2, property.end(2))));
        }
    }

    /** How much weight a selector has that picks the whole page and nothing else; 0 for others. */
    private static int weight(String selector) {
        int weight = 0;
        for (String one : selector.split(",", -1)) {
            String plain = one.strip();
            if (ROOT.matcher(plain).matches()) {
                weight = Math.max(
                        weight, 1 + plain.length() - plain.replace(":", "").length());
            }
        }
        return weight;
    }

    private static Set<Scheme> schemes(String rule) {
        String plain = rule.replaceAll("\\s+", "");
        if (plain.startsWith("@layer")) {
            return EnumSet.allOf(Scheme.class);
        }
        return switch (plain) {
            case "@mediaall" -> EnumSet.allOf(Scheme.class);
            case "@mediascreen" -> EnumSet.of(Scheme.LIGHT, Scheme.DARK);
            case "@mediaprint" -> EnumSet.of(Scheme.PRINT);
            case "@media(prefers-color-scheme:dark)", "@mediascreenand(prefers-color-scheme:dark)" ->
                EnumSet.of(Scheme.DARK);
            case "@media(prefers-color-scheme:light)" -> EnumSet.of(Scheme.LIGHT, Scheme.PRINT);
            case "@mediascreenand(prefers-color-scheme:light)" -> EnumSet.of(Scheme.LIGHT);
            default -> EnumSet.noneOf(Scheme.class);
        };
    }
}
