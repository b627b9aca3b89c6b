package dev.salve.fuzz;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.SourceReader;
import dev.salve.source.SourceFile;

/** Bytes as a file of text, and what must hold of all that is said about it. */
final class Text {
    private Text() {}

    /** The text of the bytes, or null where the product would not read on. */
    static SourceFile of(byte[] bytes) {
        return SourceReader.decode(bytes, "fuzz.md", new Diagnostics());
    }

    static void check(Diagnostics diagnostics) {
        for (Diagnostic d : diagnostics.sorted()) {
            if (d.message().isBlank() || d.message().contains("\n")) {
                throw new IllegalStateException("not a sentence of one line: \"" + d.message() + "\"");
            }
            if (d.span().line() < 1 || d.span().column() < 1 || d.span().end() > d.span().file().text().length()) {
                throw new IllegalStateException("no place in the text: " + d);
            }
        }
    }
}
