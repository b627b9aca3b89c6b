package dev.salve.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures, made as tests need them. */
final class Pictures {
    private Pictures() {}

    private static byte[] encode(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * 9973 + y * 131);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] png(int width, int height) {
        return encode("png", width, height);
    }

    static byte[] jpeg(int width, int height) {
        return encode("jpg", width, height);
    }

    static byte[] gif(int width, int height) {
        return encode("gif", width, height);
    }

    static BufferedImage decode(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] insert(byte[] bytes, int at, byte[] what) {
        byte[] head = java.util.Arrays.copyOf(bytes, at);
        byte[] tail = java.util.Arrays.copyOfRange(bytes, at, bytes.length);
        return join(head, what, tail);
    }

    static byte[] pngChunk(String type, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(latin(type));
        checksum.update(data);
        return join(big(data.length), latin(type), data, big((int) checksum.getValue()));
    }

    /** A PNG that claims a size and has no pixels. */
    static byte[] pngClaiming(int width, int height) {
        byte[] head = join(big(width), big(height), new byte[] {8, 2, 0, 0, 0});
        return join(latin(PngFile.SIGNATURE), pngChunk("IHDR", head), pngChunk("IEND", new byte[0]));
    }

    static byte[] jpegSegment(int marker, byte[] data) {
        return join(
                new byte[] {(byte) 0xff, (byte) marker, (byte) ((data.length + 2) >> 8), (byte) (data.length + 2)},
                data);
    }

    /** An Exif segment with an orientation and a place, in little-endian order as many cameras write it. */
    static byte[] exif(int orientation) {
        return jpegSegment(
                0xe1,
                join(
                        latin("Exif\0\0II*\0\10\0\0\0\2\0"),
                        latin("\17\1\2\0\10\0\0\0\46\0\0\0"), // who made the camera, at 38
                        latin("\22\1\3\0\1\0\0\0"),
                        new byte[] {(byte) orientation, 0, 0, 0},
                        latin("\0\0\0\0"),
                        latin("SECRET!\0")));
    }

    static byte[] webp(byte[]... chunks) {
        byte[] body = join(chunks);
        return join(latin("RIFF"), little(body.length + 4), latin("WEBP"), body);
    }

    static byte[] webpChunk(String type, byte[] data) {
        return join(latin(type), little(data.length), data, new byte[data.length & 1]);
    }

    static byte[] vp8(int width, int height) {
        return webpChunk(
                "VP8 ",
                join(
                        new byte[] {0, 0, 0, (byte) 0x9d, 1, 0x2a},
                        new byte[] {(byte) width, (byte) (width >> 8), (byte) height, (byte) (height >> 8)},
                        latin("pixels!")));
    }

    static byte[] vp8l(int width, int height) {
        return webpChunk("VP8L", join(new byte[] {0x2f}, little((width - 1) | (height - 1) << 14), latin("pixels")));
    }

    static byte[] vp8x(int flags, int width, int height) {
        return webpChunk(
                "VP8X",
                join(
                        new byte[] {(byte) flags, 0, 0, 0},
                        java.util.Arrays.copyOf(little(width - 1), 3),
                        java.util.Arrays.copyOf(little(height - 1), 3)));
    }

    static byte[] big(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    static byte[] little(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }
}
