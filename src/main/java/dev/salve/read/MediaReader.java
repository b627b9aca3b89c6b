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
import org.jspecify.annotations.Nullable;

/** Reads pictures: checked, measured, their metadata cut, their names fingerprinted. */
final class MediaReader {
    private final Diagnostics diagnostics;

    MediaReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The picture, or null where it is refused, which has been reported. */
    @Nullable
    Media read(InputFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.file());
            return Picture.read(file.shownPath(), bytes, diagnostics)
                    .map(picture -> media(file, picture))
                    .orElse(null);
        } catch (IOException e) {
            diagnostics.report(
                    DiagnosticCode.INPUT_UNREADABLE,
                    SourceFile.named(file.shownPath()).whole(),
                    "this picture can't be read",
                    "look whether it still exists and whether you may open it");
            return null;
        }
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
