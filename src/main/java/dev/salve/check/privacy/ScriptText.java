package dev.salve.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A script as rules read it: its code without comments and texts, and its texts. Line ends stay where they are.
 *
 * @param code the script with every comment, text and regular expression emptied
 * @param texts what stands in quotation marks, with the place of each in {@code code}
 */
record ScriptText(String code, List<Text> texts) {

    /**
     * A text in a script.
     *
     * @param value what it says, escapes as written
     * @param at where it stands in the code
     */
    record Text(String value, int at) {}

    static ScriptText of(String script) {
        return new Reader(script).read();
    }

    /** The line of a place in the code, counted from 1. */
    int line(int at) {
        return 1 + (int) code.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Parts a script into code and texts. */
    private static final class Reader {
        private static final Set<String> BEFORE_A_VALUE =
                Set.of("return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await");

        private final String script;
        private final StringBuilder code = new StringBuilder();
        private final List<Text> texts = new ArrayList<>();
        /** For each template text that is open around the code: how many braces are open in that code. */
        private final List<Integer> templates = new ArrayList<>();

        private int at;

        Reader(String script) {
            this.script = script;
        }

        ScriptText read() {
            while (at < script.length()) {
                step();
            }
            return new ScriptText(code.toString(), List.copyOf(texts));
        }

        private void step() {
            char c = script.charAt(at);
            if (script.startsWith("//", at)) {
                int end = script.indexOf('\n', at);
                at = end < 0 ? script.length() : end;
            } else if (script.startsWith("/*", at)) {
                int end = script.indexOf("*/", at + 2);
                keepLines(at, end < 0 ? script.length() : end + 2);
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (c == '`') {
                at++;
                template();
            } else if (c == '/' && startsValue()) {
                regularExpression();
            } else {
                plain(c);
            }
        }

        private void plain(char c) {
            int innermost = templates.size() - 1;
            if (innermost >= 0 && c == '{') {
                templates.set(innermost, templates.get(innermost) + 1);
            } else if (innermost >= 0 && c == '}') {
                if (templates.get(innermost) == 0) {
                    templates.remove(innermost);
                    code.append(')');
                    at++;
                    template();
                    return;
                }
                templates.set(innermost, templates.get(innermost) - 1);
            }
            code.append(c);
            at++;
        }

        private void quoted(char quote) {
            int from = ++at;
            while (at < script.length() && script.charAt(at) != quote && script.charAt(at) != '\n') {
                at += script.charAt(at) == '\\' ? 2 : 1;
            }
            text(from, Math.min(at, script.length()));
            at++;
        }

        /** Reads a template text up to its end or to code in it. */
        private void template() {
            int from = at;
            while (at < script.length() && script.charAt(at) != '`' && !script.startsWith("${", at)) {
                at += script.charAt(at) == '\\' ? 2 : 1;
            }
            int end = Math.min(at, script.length());
            text(from, end);
            keepLines(from, end);
            if (script.startsWith("${", end)) {
                templates.add(0);
                code.append("+(");
                at = end + 2;
            } else {
                at = end + 1;
            }
        }

        private void text(int from, int end) {
            texts.add(new Text(script.substring(from, Math.max(from, end)), code.length()));
            code.append("\"\"");
        }

        private void regularExpression() {
            boolean inSet = false;
            for (at++; at < script.length() && script.charAt(at) != '\n'; at++) {
                char c = script.charAt(at);
                if (c == '\\') {
                    at++;
                } else if (c == '/' && !inSet) {
                    break;
                } else if (c == '[' || c == ']') {
                    inSet = c == '[';
                }
            }
            at = Math.min(script.length(), at + 1);
            code.append("/ /");
        }

        /** Whether a slash here starts a regular expression: behind a value it divides. */
        private boolean startsValue() {
            int last = code.length() - 1;
            while (last >= 0 && Character.isWhitespace(code.charAt(last))) {
                last--;
            }
            if (last < 0) {
                return true;
            }
            char before = code.charAt(last);
            if (!Character.isJavaIdentifierPart(before)) {
                return before != ')' && before != ']' && before != '"' && before != '/';
            }
            int from = last;
            while (from > 0 && Character.isJavaIdentifierPart(code.charAt(from - 1))) {
                from--;
            }
            return BEFORE_A_VALUE.contains(code.substring(from, last + 1));
        }

        private void keepLines(int from, int end) {
            script.substring(from, end).chars().filter(c -> c == '\n').forEach(c -> code.append('\n'));
            at = end;
        }
    }
}
