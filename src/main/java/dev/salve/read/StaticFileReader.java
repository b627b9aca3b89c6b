package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.SourceReader;
import dev.salve.model.content.StaticFile;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.FileContent;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code static/}. What rules look into is held in memory; all else is copied later, however large it is. */
final class StaticFileReader {
    private static final Set<String> LOOKED_INTO = Set.of("html", "htm", "js", "mjs", "css", "svg", "xml");

    private final Diagnostics diagnostics;

    private StaticFileReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static List<StaticFile> read(List<InputFile> files, Diagnostics diagnostics) {
        StaticFileReader reader = new StaticFileReader(diagnostics);
        return files.stream().map(reader::read).toList();
    }

    /** A file; an empty one where it can't be read, so that nothing else is reported because of it. */
    private StaticFile read(InputFile file) {
        String path = file.path().substring("static/".length());
        return new StaticFile(path, file.shownPath(), content(file));
    }

    private FileContent content(InputFile file) {
        try {
            if (!isLookedInto(file.name())) {
                Files.newInputStream(file.file())
                        .close(); // whether it may be read shows here and not when it is copied
                return FileContent.copyOf(file.file());
            }
            long size = Files.size(file.file());
            if (size <= SourceReader.MAX_BYTES) {
                return FileContent.of(Files.readAllBytes(file.file()));
            }
            report(
                    file,
                    DiagnosticCode.INPUT_TOO_LARGE,
                    "this file has " + (size >> 20)
                            + " MiB; Salve looks into pages, scripts, style sheets, drawings and XML up to "
                            + (SourceReader.MAX_BYTES >> 20) + " MiB",
                    "make it smaller, or split it");
        } catch (IOException e) {
            report(
                    file,
                    DiagnosticCode.INPUT_UNREADABLE,
                    "this file can't be read",
                    "look whether it still exists and whether you may open it");
        }
        return FileContent.of(new byte[0]);
    }

    private static boolean isLookedInto(String name) {
        return LOOKED_INTO.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void report(InputFile file, DiagnosticCode code, String message, String hint) {
        diagnostics.report(code, SourceFile.named(file.shownPath()).whole(), message, hint);
    }
}
