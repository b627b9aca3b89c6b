package dev.salve.model.content;

import dev.salve.media.SvgDrawing;
import org.jspecify.annotations.Nullable;

/**
 * A picture, ready to be published: its metadata is cut, its size known.
 *
 * @param path relative to the content folder: {@code microneedling/media/layers.svg}
 * @param shownPath the same as messages show it
 * @param publishedName its file name with a fingerprint
 * @param width in pixels, or in the units of a drawing
 * @param height in pixels, or in the units of a drawing
 * @param bytes what is published
 * @param drawing what is drawn, for an SVG, else null
 */
@SuppressWarnings("ArrayRecordComponent") // a picture's bytes are handed on, never compared
public record Media(
        String path,
        String shownPath,
        String publishedName,
        int width,
        int height,
        byte[] bytes,
        @Nullable SvgDrawing drawing) {
    private static final String FOLDER = "assets/media/";

    /** Where it is published, below the site's root. */
    public String sitePath() {
        return FOLDER + publishedName;
    }

    /** Whether it stands in for a picture that was refused, so that nothing else is said of it. */
    public boolean isRefused() {
        return bytes.length == 0;
    }
}
