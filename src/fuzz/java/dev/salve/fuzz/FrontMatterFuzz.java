package dev.salve.fuzz;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.read.FrontMatterKeys;
import dev.salve.source.SourceFile;

/** Front matter: any text is read or refused at a place in it. */
public final class FrontMatterFuzz {
    private FrontMatterFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourceFile file = Text.of(bytes);
        if (file != null) {
            Diagnostics diagnostics = new Diagnostics();
            FrontMatterKeys.TYPE.readDocument(file, diagnostics);
            Text.check(diagnostics);
        }
    }
}
