package dev.salve.markdown.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which square bracket closes which in a piece of text, found in one pass, so that many open brackets cost no more
 * than few. Escaped brackets and those in code spans do not count.
 */
final class Brackets {
    private final int[] closing;

    private Brackets(int[] closing) {
        this.closing = closing;
    }

    static Brackets of(CharSequence text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        int[] open = new int[16];
        int depth = 0;
        Map<Integer, Integer> lastTicks = lastRunOfEachLength(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '`') {
                i = afterCode(text, i, lastTicks);
            } else {
                if (c == '[') {
                    if (depth == open.length) {
                        open = Arrays.copyOf(open, depth * 2);
                    }
                    open[depth++] = i;
                } else if (c == ']' && depth > 0) {
                    closing[open[--depth]] = i;
                }
                i++;
            }
        }
        return new Brackets(closing);
    }

    /** The index of the bracket that closes the one at {@code open}, or -1. */
    int closing(int open) {
        return closing[open];
    }

    private static int afterCode(CharSequence text, int start, Map<Integer, Integer> lastTicks) {
        int afterTicks = afterTicks(text, start);
        int length = afterTicks - start;
        if (lastTicks.getOrDefault(length, -1) <= start) {
            return afterTicks;
        }
        int i = afterTicks;
        while (i < text.length()) {
            if (text.charAt(i) == '`') {
                int after = afterTicks(text, i);
                if (after - i == length) {
                    return after;
                }
                i = after;
            } else {
                i++;
            }
        }
        return afterTicks;
    }

    private static Map<Integer, Integer> lastRunOfEachLength(CharSequence text) {
        Map<Integer, Integer> last = new HashMap<>();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '`') {
                int after = afterTicks(text, i);
                last.put(after - i, i);
                i = after;
            } else {
                i++;
            }
        }
        return last;
    }

    private static int afterTicks(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == '`') {
            i++;
        }
        return i;
    }
}
