package dev.salve.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG: a signature, then chunks of length, type, data and checksum. */
final class PngFile {
    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final int FIRST_CHUNK = 8;
    /** Length, type and checksum. */
    private static final int FRAME = 12;

    /** Chunks that change how the picture looks; others that may be left out tell only about it. */
    private static final Set<String> SHOWN = Set.of(
            "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngFile() {}

    static PictureSize size(PictureBytes bytes) throws BadPictureException {
        if (!bytes.has(FIRST_CHUNK + 4, "IHDR")) {
            throw bytes.length() < FIRST_CHUNK + 8
                    ? BadPictureException.endsTooEarly()
                    : BadPictureException.isDamaged();
        }
        return new PictureSize(bytes.u32(FIRST_CHUNK + 8), bytes.u32(FIRST_CHUNK + 12));
    }

    /** The picture without texts, times, Exif and whatever follows its end; the chunks that stay are not touched. */
    static byte[] cut(PictureBytes bytes) throws BadPictureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length());
        out.write(bytes.all(), 0, FIRST_CHUNK);
        int at = FIRST_CHUNK;
        while (true) {
            long length = bytes.u32(at);
            bytes.require(at, length + FRAME);
            int size = (int) length + FRAME;
            String type = bytes.text(at + 4, 4);
            boolean needed = Character.isUpperCase(type.charAt(0));
            if (needed && checksum(bytes, at, size) != bytes.u32(at + size - 4)) {
                throw BadPictureException.isDamaged();
            }
            if (needed || SHOWN.contains(type)) {
                out.write(bytes.all(), at, size);
            }
            if (type.equals("IEND")) {
                return out.toByteArray();
            }
            at += size;
        }
    }

    private static long checksum(PictureBytes bytes, int at, int size) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes.all(), at + 4, size - 8);
        return checksum.getValue();
    }
}
