package dev.salve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Plain Markdown (paragraphs, lists, fenced examples) as a terminal shows it. */
final class Paragraphs {
    /** How wide text is set, whatever the terminal, because longer lines are hard to read. */
    static final int COLUMNS = 80;

    private static final String FENCE = "```";
    private static final String ITEM = "- ";

    private Paragraphs() {}

    /** The text with its lines broken; examples are indented and kept as they are. */
    static String format(String markdown) {
        StringJoiner out = new StringJoiner("\n", "", "\n");
        List<String> paragraph = new ArrayList<>();
        boolean fenced = false;
        for (String line : markdown.strip().lines().toList()) {
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (fenced) {
                out.add(line.isEmpty() ? "" : "    " + line);
            } else if (line.isBlank() || line.startsWith(ITEM)) {
                flush(paragraph, out);
                if (line.isBlank()) {
                    out.add("");
                } else {
                    paragraph.add(line);
                }
            } else {
                paragraph.add(line);
            }
        }
        flush(paragraph, out);
        return out.toString();
    }

    private static void flush(List<String> paragraph, StringJoiner out) {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = String.join(" ", paragraph);
        paragraph.clear();
        boolean isItem = text.startsWith(ITEM);
        wrap(isItem ? "- " + plain(text.substring(ITEM.length())) : plain(text), isItem ? "  " : "", out);
    }

    /** Code in a terminal needs no sign at the start of a list item, and quotation marks in a sentence. */
    private static String plain(String text) {
        String start = text.replaceFirst("^`([^`]*)`", "$1");
        return start.replace('`', '"');
    }

    private static void wrap(String text, String indent, StringJoiner out) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > COLUMNS) {
                out.add(line);
                line = new StringBuilder(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        out.add(line);
    }
}
