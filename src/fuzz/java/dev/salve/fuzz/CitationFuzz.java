package dev.salve.fuzz;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Mention;
import dev.salve.source.SourceFile;

/** What stands between the brackets of a citation. */
public final class CitationFuzz {
    private CitationFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourceFile inside = Text.of(bytes);
        if (inside == null) {
            return;
        }
        SourceFile file = SourceFile.of("fuzz.md", "Words [@" + inside.text() + "] and words.\n");
        for (Mention mention : DirectiveFuzz.read(file).mentions()) {
            for (CitedReference cited : mention.citations()) {
                if (cited.key().isEmpty() || cited.key().contains("]") || cited.key().contains(";")) {
                    throw new IllegalStateException("not a key: \"" + cited.key() + "\"");
                }
            }
        }
    }
}
