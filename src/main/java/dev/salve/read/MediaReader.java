package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.media.Picture;
import dev.salve.model.content.Media;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.Fingerprint;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;

/** Reads pictures: checked, measured, their metadata cut, their names fingerprinted. */
final class MediaReader {
    /** Pictures are kept in memory until they are written; one for the web has a hundredth of this. */
    private static final long MOST_BYTES = 32L << 20;

    private final Diagnostics diagnostics;

    MediaReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The picture; one that is refused, which has been reported, has no content. */
    Media read(InputFile file) {
        try {
            if (Files.size(file.file()) > MOST_BYTES) {
                diagnostics.report(
                        DiagnosticCode.MEDIA_TOO_LARGE,
                        SourceFile.named(file.shownPath()).whole(),
                        "this picture has more than " + (MOST_BYTES >> 20) + " MB",
                        "save it smaller: a phone shows no more than 2,000 pixels across");
                return refused(file);
            }
            byte[] bytes = Files.readAllBytes(file.file());
            return Picture.read(file.shownPath(), bytes, diagnostics)
                    .map(picture -> media(file, picture))
                    .orElseGet(() -> refused(file));
        } catch (IOException e) {
            diagnostics.report(
                    DiagnosticCode.INPUT_UNREADABLE,
                    SourceFile.named(file.shownPath()).whole(),
                    "this picture can't be read",
                    "look whether it still exists and whether you may open it");
            return refused(file);
        }
    }

    /** What stands in for a refused picture, so that nothing is said of the places that show it. */
    private static Media refused(InputFile file) {
        return new Media(file.path(), file.shownPath(), file.name(), 0, 0, new byte[0], null);
    }

    private static Media media(InputFile file, Picture picture) {
        return new Media(
                file.path(),
                file.shownPath(),
                Fingerprint.named(file.name(), picture.bytes()),
                picture.width(),
                picture.height(),
                picture.bytes(),
                picture.drawing());
    }
}
