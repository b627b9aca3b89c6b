package dev.salve.media;

/**
 * How large a picture is shown before any style scales it, in pixels.
 *
 * @param width at least 1 for a picture that can be shown
 * @param height at least 1 for a picture that can be shown
 */
public record PictureSize(long width, long height) {
    /** More would not fit into the memory of many phones, and a small file can claim any number. */
    static final long MOST_PIXELS = 40_000_000;

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    boolean isTooLarge() {
        return width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS;
    }

    PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
