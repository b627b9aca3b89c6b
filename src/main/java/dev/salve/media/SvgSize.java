package dev.salve.media;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size of a drawing: its width and height if they are lengths, else those of its viewBox. */
final class SvgSize {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*\\+?([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]{1,3})?)(px|pt|pc|mm|cm|in)?\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /** A drawing has no pixels of its own, so that in a huge one only the proportion counts. */
    private static final double LONGEST = 6000;

    private SvgSize() {}

    static PictureSize of(SvgDrawing drawing) throws BadPictureException {
        Map<String, String> attributes = drawing.root().attributes();
        double[] box = viewBox(attributes.get("viewBox"));
        Double width = length(attributes.get("width"));
        Double height = length(attributes.get("height"));
        if (width != null && height != null) {
            return rounded(width, height);
        }
        if (box == null || box[0] <= 0 || box[1] <= 0) {
            throw new BadPictureException("says neither a viewBox nor its width and height");
        }
        if (width != null) {
            return rounded(width, width * box[1] / box[0]);
        }
        return height != null ? rounded(height * box[0] / box[1], height) : rounded(box[0], box[1]);
    }

    private static PictureSize rounded(double width, double height) {
        double scale = Math.min(1, LONGEST / Math.max(width, height));
        return new PictureSize(pixels(width, scale), pixels(height, scale));
    }

    private static long pixels(double length, double scale) {
        return length <= 0 ? 0 : Math.max(1, Math.round(length * scale));
    }

    /** In pixels; null where there is none, or one that depends on the page. */
    static @Nullable Double length(@Nullable String written) {
        Matcher length = LENGTH.matcher(written == null ? "" : written);
        if (!length.matches()) {
            return null;
        }
        double number = Double.parseDouble(length.group(1));
        String unit = length.group(2);
        return number * (unit == null ? 1 : pixelsIn(unit));
    }

    private static double pixelsIn(String unit) {
        return switch (unit) {
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "pt" -> 96.0 / 72;
            case "pc" -> 16;
            default -> 1;
        };
    }

    /** Width and height of a viewBox; null where it is none. */
    private static double @Nullable [] viewBox(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String[] numbers = BETWEEN.split(written.strip(), -1);
        if (numbers.length != 4) {
            return null;
        }
        try {
            return new double[] {Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3])};
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
