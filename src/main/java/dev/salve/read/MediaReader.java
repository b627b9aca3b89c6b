package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.media.Fingerprint;
import dev.salve.media.Picture;
import dev.salve.model.content.Media;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;

/** Reads pictures: checked, measured, their metadata cut, their names fingerprinted. */
final class MediaReader {
    private final Diagnostics diagnostics;

    MediaReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The picture; one that is refused, which has been reported, has no content. */
    Media read(InputFile file) {
        try {
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
