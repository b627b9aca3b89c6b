package dev.salve.media;

import static dev.salve.media.Pictures.insert;
import static dev.salve.media.Pictures.join;
import static dev.salve.media.Pictures.jpegSegment;
import static dev.salve.media.Pictures.latin;
import static dev.salve.media.Pictures.pngChunk;
import static dev.salve.media.Pictures.webpChunk;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataCutterTest {
    private static byte[] cut(PictureFormat format, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        return MetadataCutter.cut(format, SourceFile.named("a").whole(), bytes, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
    }

    private static List<String> refused(PictureFormat format, byte[] bytes) {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(MetadataCutter.cut(format, SourceFile.named("a").whole(), bytes, diagnostics)
                .isEmpty());
        return diagnostics.sorted().stream()
                .map(d -> d.code() + ": " + d.message())
                .toList();
    }

    private static boolean holds(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static void assertSamePixels(byte[] expected, byte[] actual) {
        BufferedImage a = Pictures.decode(expected);
        BufferedImage b = Pictures.decode(actual);
        int[] pixels = a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth());
        assertArrayEquals(pixels, b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth()));
    }

    @Test
    void photographLosesWhatItTellsAndKeepsItsPixels() {
        byte[] plain = Pictures.jpeg(40, 30);
        byte[] telling = insert(
                plain,
                2,
                join(
                        Pictures.exif(1),
                        jpegSegment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0SECRET")),
                        jpegSegment(0xed, latin("Photoshop 3.0\0SECRET")),
                        jpegSegment(0xe2, latin("MPF\0SECRET")),
                        jpegSegment(0xe0, latin("JFXX\0SECRET")),
                        jpegSegment(0xfe, latin("SECRET"))));
        byte[] cut = cut(PictureFormat.JPEG, join(telling, latin("SECRET behind the end")));
        assertArrayEquals(plain, cut);
        assertSamePixels(plain, cut);
    }

    @Test
    void colourProfileStays() {
        byte[] profiled = insert(Pictures.jpeg(4, 3), 2, jpegSegment(0xe2, latin("ICC_PROFILE\0\1\1profile")));
        assertArrayEquals(profiled, cut(PictureFormat.JPEG, profiled));
    }

    @Test
    void orientationStaysAndNothingElseOfExif() {
        byte[] upright = Pictures.jpeg(40, 30);
        byte[] cut = cut(PictureFormat.JPEG, insert(upright, 2, Pictures.exif(6)));
        assertFalse(holds(cut, "SECRET"));
        assertEquals(upright.length + 36, cut.length);
        ImageHeader header = ImageHeader.read(SourceFile.named("a.jpg").whole(), cut, new Diagnostics())
                .orElseThrow();
        assertEquals(30, header.width());
        assertEquals(40, header.height());
        assertSamePixels(upright, cut);
        assertArrayEquals(cut, cut(PictureFormat.JPEG, cut), "cutting twice changes nothing");
    }

    @Test
    void previewInsideTheFirstSegmentIsCut() {
        byte[] plain = Pictures.jpeg(4, 3);
        assertTrue(holds(Arrays.copyOf(plain, 20), "JFIF"), "the encoder writes a JFIF segment");
        byte[] withPreview = plain.clone();
        withPreview[5] += 12;
        withPreview[18] = 2;
        withPreview[19] = 2;
        byte[] cut = cut(PictureFormat.JPEG, insert(withPreview, 20, latin("SECRETSECRET")));
        assertArrayEquals(plain, cut);
    }

    @Test
    void progressivePhotographsHaveSeveralScans() {
        byte[] plain = Pictures.jpeg(40, 30);
        // A second scan is the first once more: enough to see that the data of both is kept as it is.
        int scan = new String(plain, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00da");
        byte[] again = Arrays.copyOfRange(plain, scan, plain.length);
        byte[] two = join(Arrays.copyOf(plain, plain.length - 2), jpegSegment(0xfe, latin("SECRET")), again);
        byte[] expected = join(Arrays.copyOf(plain, plain.length - 2), again);
        assertArrayEquals(expected, cut(PictureFormat.JPEG, two));
    }

    @Test
    void pngLosesTextsTimesAndUnknownChunksAndKeepsItsPixels() {
        byte[] plain = Pictures.png(20, 10);
        int afterHeader = 33;
        byte[] telling = insert(
                plain,
                afterHeader,
                join(
                        pngChunk("tEXt", latin("Author\0SECRET")),
                        pngChunk("zTXt", latin("x\0\0SECRET")),
                        pngChunk("iTXt", latin("x\0\0\0\0\0SECRET")),
                        pngChunk("eXIf", latin("II*\0SECRET")),
                        pngChunk("tIME", new byte[7]),
                        pngChunk("prVt", latin("SECRET"))));
        byte[] cut = cut(PictureFormat.PNG, join(telling, latin("SECRET")));
        assertArrayEquals(plain, cut);
        assertSamePixels(plain, cut);
    }

    @Test
    void pngKeepsWhatChangesItsColours() {
        byte[] coloured = insert(
                Pictures.png(4, 4),
                33,
                join(pngChunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}), pngChunk("sRGB", new byte[1])));
        assertArrayEquals(coloured, cut(PictureFormat.PNG, coloured));
    }

    @Test
    void gifLosesCommentsAndKeepsItsPixelsAndRepetitions() {
        byte[] plain = Pictures.gif(5, 4);
        int afterColours = 13 + (3 << ((plain[10] & 7) + 1));
        byte[] repeated = insert(plain, afterColours, latin("!\u00ff\13NETSCAPE2.0\3\1\0\0\0"));
        byte[] telling = insert(
                repeated, afterColours, join(latin("!\u00fe\6SECRET\0"), latin("!\u00ff\13XMP DataXMP\6SECRET\0")));
        byte[] cut = cut(PictureFormat.GIF, join(telling, latin("SECRET")));
        assertArrayEquals(repeated, cut);
        assertSamePixels(plain, cut);
    }

    @Test
    void webpLosesExifAndXmpAndTheirFlags() {
        byte[] telling = Pictures.webp(
                Pictures.vp8x(0x08 | 0x04 | 0x20, 30, 20),
                webpChunk("ICCP", latin("profile")),
                Pictures.vp8(30, 20),
                webpChunk("EXIF", latin("SECRET!")),
                webpChunk("XMP ", latin("SECRET")),
                webpChunk("prvt", latin("SECRET")));
        byte[] expected =
                Pictures.webp(Pictures.vp8x(0x20, 30, 20), webpChunk("ICCP", latin("profile")), Pictures.vp8(30, 20));
        assertArrayEquals(expected, cut(PictureFormat.WEBP, join(telling, latin("SECRET"))));
    }

    @Test
    void pictureThatEndsAnywhereBeforeItsEndIsRefused() {
        List<byte[]> pictures = List.of(
                Pictures.png(6, 5),
                Pictures.jpeg(6, 5),
                Pictures.gif(6, 5),
                Pictures.webp(Pictures.vp8x(0, 6, 5), Pictures.vp8(6, 5)));
        for (byte[] whole : pictures) {
            PictureFormat format = PictureFormat.of(whole).orElseThrow();
            for (int length = 12; length < whole.length; length++) {
                assertEquals(
                        List.of("media/unreadable: \"a\" ends too early"),
                        refused(format, Arrays.copyOf(whole, length)));
            }
        }
    }

    @Test
    void damagedPngIsRefused() {
        byte[] damaged = Pictures.png(6, 5);
        damaged[20] ^= 1;
        assertEquals(List.of("media/unreadable: \"a\" is damaged"), refused(PictureFormat.PNG, damaged));
    }

    @Test
    void pictureIsReadAsAWhole() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] upright = Pictures.jpeg(40, 30);
        Picture picture = Picture.read("media/x.jpg", insert(upright, 2, Pictures.exif(6)), diagnostics)
                .orElseThrow();
        assertEquals(PictureFormat.JPEG, picture.format());
        assertEquals(30, picture.width());
        assertFalse(holds(picture.bytes(), "SECRET"));
        byte[] svg = latin("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><path d='M0 0'/></svg>");
        Picture drawing = Picture.read("media/x.svg", svg, diagnostics).orElseThrow();
        assertEquals(4, drawing.width());
        assertTrue(drawing.drawing() != null);
        assertTrue(Picture.read("media/x.png", upright, diagnostics).isEmpty());
        assertEquals(1, diagnostics.sorted().size());
    }
}
