package dev.salve.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageHeaderTest {
    private static String size(String name, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        ImageHeader header = ImageHeader.read(SourceFile.named(name).whole(), bytes, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
        assertEquals(List.of(), diagnostics.sorted());
        return header.format() + " " + header.width() + "x" + header.height();
    }

    private static String refused(String name, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(
                ImageHeader.read(SourceFile.named(name).whole(), bytes, diagnostics)
                        .isEmpty(),
                "should be refused");
        assertEquals(1, diagnostics.sorted().size());
        return diagnostics.sorted().get(0).code() + ": "
                + diagnostics.sorted().get(0).message();
    }

    private static byte[] svg(String attributes) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "/>").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sizesOfPixelFormatsAreReadFromTheirHeaders() {
        assertEquals("PNG 30x20", size("a.png", Pictures.png(30, 20)));
        assertEquals("PNG 30x20", size("a.PNG", Arrays.copyOf(Pictures.png(30, 20), 30)));
        assertEquals("JPEG 30x20", size("a.jpg", Pictures.jpeg(30, 20)));
        assertEquals("JPEG 30x20", size("a.jpeg", Pictures.jpeg(30, 20)));
        assertEquals("GIF 300x2", size("a.gif", Pictures.gif(300, 2)));
        assertEquals("WEBP 300x20", size("a.webp", Pictures.webp(Pictures.vp8(300, 20))));
        assertEquals("WEBP 300x5000", size("a.webp", Pictures.webp(Pictures.vp8l(300, 5000))));
        assertEquals("WEBP 5000x3000", size("a.webp", Pictures.webp(Pictures.vp8x(0, 5000, 3000), Pictures.vp8(1, 1))));
    }

    @Test
    void everyKindOfJpegFrameHasASize() {
        byte[] baseline = Pictures.jpeg(30, 20);
        int frame = new String(baseline, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        assertTrue(frame > 0);
        for (int kind : new int[] {0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf}) {
            byte[] other = baseline.clone();
            other[frame + 1] = (byte) kind;
            assertEquals("JPEG 30x20", size("a.jpg", other));
        }
    }

    @Test
    void photographThatIsToBeTurnedSwapsItsSides() {
        byte[] upright = Pictures.jpeg(30, 20);
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] photograph = Pictures.insert(upright, 2, Pictures.exif(orientation));
            assertEquals(orientation < 5 ? "JPEG 30x20" : "JPEG 20x30", size("a.jpg", photograph));
        }
        assertEquals("JPEG 30x20", size("a.jpg", Pictures.insert(upright, 2, Pictures.exif(99))));
    }

    @Test
    void drawingsTakeTheirSizeFromLengthsOrTheViewBox() {
        assertEquals("SVG 120x80", size("a.svg", svg("viewBox='0 0 120 80'")));
        assertEquals("SVG 120x80", size("a.svg", svg("viewBox='-5,-5, 120,80' width='100%' height='auto'")));
        assertEquals("SVG 60x40", size("a.svg", svg("width='60' height='40px' viewBox='0 0 120 80'")));
        assertEquals("SVG 60x40", size("a.svg", svg("width='60' viewBox='0 0 120 80'")));
        assertEquals("SVG 60x40", size("a.svg", svg("height='40' viewBox='0 0 120 80'")));
        assertEquals("SVG 96x378", size("a.svg", svg("width='1in' height='100mm'")));
        assertEquals("SVG 6000x3000", size("a.svg", svg("viewBox='0 0 1e9 5e8'")));
        assertEquals(
                "media/unreadable: \"a.svg\" says neither a viewBox nor its width and height",
                refused("a.svg", svg("")));
        assertEquals("media/unreadable: \"a.svg\" has 0 by 10 pixels", refused("a.svg", svg("width='0' height='10'")));
    }

    @Test
    void pictureOfTooManyPixelsIsRefusedBeforeAnythingIsDecoded() {
        assertEquals(
                "media/too-large: \"a.png\" has 20000 by 20000 pixels, more than 40 million in all",
                refused("a.png", Pictures.pngClaiming(20_000, 20_000)));
        assertEquals(
                "media/too-large: \"a.png\" has 4294967295 by 4294967295 pixels, more than 40 million in all",
                refused("a.png", Pictures.pngClaiming(-1, -1)));
        assertEquals("PNG 8000x5000", size("a.png", Pictures.pngClaiming(8_000, 5_000)));
        assertTrue(refused("a.png", Pictures.pngClaiming(8_000, 5_001)).startsWith("media/too-large: "));
        byte[] huge = Pictures.webp(Pictures.vp8x(0, 16_777_216, 16_777_216));
        assertTrue(refused("a.webp", huge).startsWith("media/too-large: "));
    }

    @Test
    void pictureWithoutPixelsIsRefused() {
        assertEquals("media/unreadable: \"a.png\" has 0 by 0 pixels", refused("a.png", Pictures.pngClaiming(0, 0)));
        byte[] gif = Pictures.gif(3, 3);
        gif[6] = 0;
        assertEquals("media/unreadable: \"a.gif\" has 0 by 3 pixels", refused("a.gif", gif));
    }

    @Test
    void pictureThatEndsInItsHeaderIsRefused() {
        for (byte[] whole : List.of(
                Pictures.png(3, 3),
                Pictures.gif(3, 3),
                Pictures.webp(Pictures.vp8(3, 3)),
                Pictures.webp(Pictures.vp8l(3, 3)),
                Pictures.webp(Pictures.vp8x(0, 3, 3)))) {
            PictureFormat format = PictureFormat.of(whole).orElseThrow();
            int shortest = format == PictureFormat.GIF ? 6 : format == PictureFormat.PNG ? 8 : 12;
            int longest = format == PictureFormat.GIF ? 10 : format == PictureFormat.PNG ? 24 : 25;
            for (int length = shortest; length < longest; length++) {
                String name = "a." + format.extension();
                assertEquals(
                        "media/unreadable: \"" + name + "\" ends too early",
                        refused(name, Arrays.copyOf(whole, length)));
            }
        }
        byte[] jpeg = Pictures.jpeg(3, 3);
        for (int length = 3; length < 100; length++) {
            assertEquals("media/unreadable: \"a.jpg\" ends too early", refused("a.jpg", Arrays.copyOf(jpeg, length)));
        }
    }

    @Test
    void contentMustBeWhatTheNameSays() {
        assertEquals("media/unreadable: \"a.png\" is a JPEG picture, not PNG", refused("a.png", Pictures.jpeg(3, 3)));
        assertEquals(
                "media/unreadable: \"a.png\" is not a PNG picture",
                refused("a.png", Pictures.latin("<!doctype html>")));
        assertEquals("media/unreadable: \"a.gif\" is empty", refused("a.gif", new byte[0]));
        assertEquals(
                "media/unreadable: \"a.bmp\" is not a kind of picture that Salve publishes",
                refused("a.bmp", Pictures.latin("BM")));
        assertEquals("media/unreadable: \"a.svg\" is not SVG in UTF-8", refused("a.svg", Pictures.png(3, 3)));
    }
}
