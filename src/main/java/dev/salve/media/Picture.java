package dev.salve.media;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture that may be published: checked, measured, its metadata cut.
 *
 * @param format what it is
 * @param width in pixels, as it is shown
 * @param height in pixels, as it is shown
 * @param bytes what is published; not to be changed by anybody
 * @param drawing what is drawn, for an SVG; null for all others
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on, never compared
public record Picture(
        PictureFormat format,
        int width,
        int height,
        byte[] bytes,
        @Nullable SvgDrawing drawing) {

    /** The picture in the file called {@code path}; empty when it is refused, which is reported there. */
    public static Optional<Picture> read(String path, byte[] bytes, Diagnostics diagnostics) {
        SourceSpan file = SourceFile.named(path).whole();
        if (PictureFormat.named(path)
                .filter(format -> format == PictureFormat.SVG)
                .isPresent()) {
            return SvgGuard.read(file, bytes, diagnostics)
                    .flatMap(drawing -> ImageHeader.of(file, drawing, diagnostics)
                            .map(head -> new Picture(head.format(), head.width(), head.height(), bytes, drawing)));
        }
        return ImageHeader.read(file, bytes, diagnostics)
                .flatMap(head -> MetadataCutter.cut(head.format(), file, bytes, diagnostics)
                        .map(cut -> new Picture(head.format(), head.width(), head.height(), cut, null)));
    }
}
