package dev.salve.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of picture that Salve publishes. */
public enum PictureFormat {
    PNG("PNG", "png"),
    JPEG("JPEG", "jpg"),
    GIF("GIF", "gif"),
    WEBP("WebP", "webp"),
    SVG("SVG", "svg");

    private final String title;
    private final String extension;

    PictureFormat(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /** Its name as people write it. */
    public String title() {
        return title;
    }

    /** The ending that its files usually have, without a dot. */
    public String extension() {
        return extension;
    }

    /** The format that the ending of {@code path} stands for, whatever its case. */
    public static Optional<PictureFormat> named(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String usual = ending.equals("jpeg") ? JPEG.extension : ending;
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(usual))
                .findFirst();
    }

    /** The format that {@code bytes} begin like; an SVG can't be told from other text and is never found. */
    public static Optional<PictureFormat> of(byte[] bytes) {
        PictureBytes start = new PictureBytes(bytes);
        if (start.has(0, PngFile.SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (start.has(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (start.has(0, "GIF87a") || start.has(0, "GIF89a")) {
            return Optional.of(GIF);
        }
        return start.has(0, "RIFF") && start.has(8, "WEBP") ? Optional.of(WEBP) : Optional.empty();
    }
}
