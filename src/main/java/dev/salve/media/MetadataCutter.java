package dev.salve.media;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceSpan;
import java.util.Optional;

/**
 * Cuts from a picture what does not change how it looks: where and when it was taken, by whom and with which device,
 * previews, comments, and whatever stands behind its end. The picture itself is copied as it is, never encoded again.
 *
 * <p>Colour profiles stay. A photograph that is to be turned keeps a note of that and nothing else.
 */
public final class MetadataCutter {
    private MetadataCutter() {}

    /** The picture without its metadata; empty when it is not built as its format says, which is reported. */
    public static Optional<byte[]> cut(
            PictureFormat format, SourceSpan picture, byte[] bytes, Diagnostics diagnostics) {
        PictureBytes all = new PictureBytes(bytes);
        try {
            return Optional.of(
                    switch (format) {
                        case PNG -> PngFile.cut(all);
                        case JPEG -> JpegFile.cut(all);
                        case GIF -> GifFile.cut(all);
                        case WEBP -> WebpFile.cut(all);
                        case SVG -> bytes;
                    });
        } catch (BadPictureException e) {
            return ImageHeader.refuse(picture, e, diagnostics);
        }
    }
}
