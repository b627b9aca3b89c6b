package dev.salve.media;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.Optional;

/**
 * What the first bytes of a picture say about it. Nothing is decoded, so that a small file that claims to be huge costs
 * nothing.
 *
 * @param format what it is
 * @param width in pixels, after a photograph has been turned upright
 * @param height in pixels, after a photograph has been turned upright
 */
public record ImageHeader(PictureFormat format, int width, int height) {

    /**
     * Reads the header of a picture; empty when it is refused, which is reported.
     *
     * @param picture the picture's file; its ending must stand for what {@code bytes} are
     */
    public static Optional<ImageHeader> read(SourceSpan picture, byte[] bytes, Diagnostics diagnostics) {
        SourceFile file = picture.file();
        PictureFormat format = PictureFormat.named(file.path()).orElse(null);
        if (format == null) {
            diagnostics.report(
                    DiagnosticCode.MEDIA_UNREADABLE,
                    picture,
                    "\"" + file.path() + "\" is not a kind of picture that Salve publishes",
                    "save it as PNG, JPEG, GIF, WebP or SVG");
            return Optional.empty();
        }
        if (format == PictureFormat.SVG) {
            return SvgGuard.read(picture, bytes, diagnostics).flatMap(drawing -> of(picture, drawing, diagnostics));
        }
        if (!isReally(format, picture, bytes, diagnostics)) {
            return Optional.empty();
        }
        try {
            return of(picture, format, size(format, new PictureBytes(bytes)), diagnostics);
        } catch (BadPictureException e) {
            return refuse(picture, e, diagnostics);
        }
    }

    static Optional<ImageHeader> of(SourceSpan picture, SvgDrawing drawing, Diagnostics diagnostics) {
        try {
            return of(picture, PictureFormat.SVG, SvgSize.of(drawing), diagnostics);
        } catch (BadPictureException e) {
            return refuse(picture, e, diagnostics);
        }
    }

    private static PictureSize size(PictureFormat format, PictureBytes bytes) throws BadPictureException {
        return switch (format) {
            case PNG -> PngFile.size(bytes);
            case JPEG -> JpegFile.size(bytes);
            case GIF -> GifFile.size(bytes);
            case WEBP -> WebpFile.size(bytes);
            case SVG -> throw new IllegalArgumentException("a drawing has no header");
        };
    }

    private static boolean isReally(PictureFormat format, SourceSpan picture, byte[] bytes, Diagnostics diagnostics) {
        PictureFormat found = PictureFormat.of(bytes).orElse(null);
        if (found == format) {
            return true;
        }
        String path = picture.file().path();
        if (bytes.length == 0) {
            diagnostics.report(
                    DiagnosticCode.MEDIA_UNREADABLE,
                    picture,
                    "\"" + path + "\" is empty",
                    "copy the picture here anew");
        } else if (found == null) {
            diagnostics.report(
                    DiagnosticCode.MEDIA_UNREADABLE,
                    picture,
                    "\"" + path + "\" is not a " + format.title() + " picture",
                    "open it in a picture editor and save it as " + format.title());
        } else {
            diagnostics.report(
                    DiagnosticCode.MEDIA_UNREADABLE,
                    picture,
                    "\"" + path + "\" is a " + found.title() + " picture, not " + format.title(),
                    "let its name end in ." + found.extension());
        }
        return false;
    }

    private static Optional<ImageHeader> of(
            SourceSpan picture, PictureFormat format, PictureSize size, Diagnostics diagnostics) {
        String path = picture.file().path();
        String measures = size.width() + " by " + size.height() + " pixels";
        if (size.isEmpty()) {
            diagnostics.report(DiagnosticCode.MEDIA_UNREADABLE, picture, "\"" + path + "\" has " + measures);
            return Optional.empty();
        }
        if (size.isTooLarge()) {
            diagnostics.report(
                    DiagnosticCode.MEDIA_TOO_LARGE,
                    picture,
                    "\"" + path + "\" has " + measures + ", more than 40 million in all",
                    "make it smaller; 2000 pixels are wide enough for every page");
            return Optional.empty();
        }
        return Optional.of(new ImageHeader(format, (int) size.width(), (int) size.height()));
    }

    static <T> Optional<T> refuse(SourceSpan picture, BadPictureException trouble, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.MEDIA_UNREADABLE,
                picture,
                "\"" + picture.file().path() + "\" " + trouble.what(),
                "save the picture anew from its original");
        return Optional.empty();
    }
}
