package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that would fill the memory, or are cut short, are named before anything of them is decoded. */
class HostilePictureTest {
    @TempDir
    Path project;

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("bomb-20000.png", png(20_000, 20_000), "media/too-large"),
                Arguments.of("bomb-40000.png", png(40_000, 40_000), "media/too-large"),
                Arguments.of("most.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE), "media/too-large"),
                Arguments.of("none.png", png(0, 0), "media/unreadable"),
                Arguments.of("negative.png", png(-1, -1), "media/"),
                Arguments.of("cut.png", cut(encoded("png")), "media/unreadable"),
                Arguments.of("cut.jpg", cut(encoded("jpg")), "media/unreadable"),
                Arguments.of("cut.gif", cut(encoded("gif")), "media/unreadable"),
                Arguments.of(
                        "page.png",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "media/unreadable"),
                Arguments.of("empty.jpg", new byte[0], "media/unreadable"),
                Arguments.of("wide.gif", gif(65_535, 65_535), "media/too-large"),
                Arguments.of("tall.jpg", jpeg(65_535, 65_535), "media/too-large"),
                Arguments.of(
                        "bomb.svg",
                        text(
                                "<!DOCTYPE s [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>"),
                        "media/"),
                Arguments.of(
                        "entity.svg",
                        text(
                                "<!DOCTYPE s [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>"),
                        "media/"),
                Arguments.of(
                        "deep.svg",
                        text("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + "<g>".repeat(50_000)
                                + "</g>".repeat(50_000) + "</svg>"),
                        "media/"),
                Arguments.of(
                        "script.svg",
                        text(
                                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>"),
                        "media/unsafe-svg"),
                Arguments.of(
                        "load.svg",
                        text("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' onload='alert(1)'/>"),
                        "media/unsafe-svg"),
                Arguments.of(
                        "far.svg",
                        text(
                                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='https://evil.example/x.png'/></svg>"),
                        "media/unsafe-svg"),
                Arguments.of("bomb.webp", webp(), "media/too-large"),
                Arguments.of("endless.png", endless(), "media/unreadable"),
                Arguments.of("heavy.jpg", new byte[33 << 20], "media/too-large"),
                Arguments.of("polyglot.svg", text("%PDF<svg xmlns='http://www.w3.org/2000/svg'/>"), "media/"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void isNamedAtOnce(String name, byte[] bytes, String code) {
        SiteFixture site = SmallSite.in(project)
                .withFile("content/media/" + name, bytes)
                .withFile("content/page.md", SmallSite.page("Page", "::figure{src=media/" + name + " alt=x}"));
        site.check();
        long start = System.nanoTime();

        Built built = site.check();

        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 1_000, () -> "took " + millis + " ms");
        assertTrue(
                built.problems().stream()
                        .anyMatch(p -> p.startsWith("error[" + code) && p.contains("content/media/" + name)),
                () -> built.problems().toString());
        assertTrue(
                built.problems().stream().allMatch(p -> p.contains("content/media/" + name)),
                () -> "nothing else is reported because of it: " + built.problems());
    }

    private static byte[] text(String svg) {
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(String format) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] picture) {
        return Arrays.copyOf(picture, 14);
    }

    /** A PNG of one bit a pixel that says to be so large. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 1)
                        .array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(new byte[50_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A PNG whose only chunk says that it is as long as a number can say. */
    private static byte[] endless() {
        return ByteBuffer.allocate(24)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'})
                .putInt(-1)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    /** A WebP whose canvas is 16 million pixels wide and as high. */
    private static byte[] webp() {
        return ByteBuffer.allocate(30)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.reverseBytes(22))
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.reverseBytes(10))
                .putInt(0)
                .put(new byte[] {-1, -1, -1, -1, -1, -1})
                .array();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] gif(int width, int height) {
        byte[] bytes = encoded("gif");
        bytes[6] = (byte) width;
        bytes[7] = (byte) (width >> 8);
        bytes[8] = (byte) height;
        bytes[9] = (byte) (height >> 8);
        return bytes;
    }

    private static byte[] jpeg(int width, int height) {
        byte[] bytes = encoded("jpg");
        for (int i = 0; i < bytes.length - 9; i++) {
            if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == 0xc0) {
                bytes[i + 5] = (byte) (height >> 8);
                bytes[i + 6] = (byte) height;
                bytes[i + 7] = (byte) (width >> 8);
                bytes[i + 8] = (byte) width;
            }
        }
        return bytes;
    }
}
