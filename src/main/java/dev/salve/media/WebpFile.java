package dev.salve.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** WebP: a RIFF file of chunks, each padded to an even length. */
final class WebpFile {
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    /** Flags of VP8X that announce Exif and XMP. */
    private static final int METADATA = 0x08 | 0x04;

    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpFile() {}

    static PictureSize size(PictureBytes bytes) throws BadPictureException {
        int data = FIRST_CHUNK + CHUNK_HEAD;
        switch (bytes.text(FIRST_CHUNK, 4)) {
            case "VP8X" -> {
                return new PictureSize(bytes.u24le(data + 4) + 1L, bytes.u24le(data + 7) + 1L);
            }
            case "VP8L" -> {
                require(bytes.u8(data) == 0x2f);
                long bits = bytes.u32le(data + 1);
                return new PictureSize((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
            }
            case "VP8 " -> {
                require(bytes.u24le(data + 3) == 0x2a019d);
                return new PictureSize(bytes.u16le(data + 6) & 0x3fff, bytes.u16le(data + 8) & 0x3fff);
            }
            default -> throw BadPictureException.isDamaged();
        }
    }

    private static void require(boolean wellFormed) throws BadPictureException {
        if (!wellFormed) {
            throw BadPictureException.isDamaged();
        }
    }

    /** The picture without Exif, XMP, chunks that nobody knows, and whatever follows its end. */
    static byte[] cut(PictureBytes bytes) throws BadPictureException {
        long end = 8 + bytes.u32le(4);
        bytes.require(0, end);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length());
        out.write(bytes.all(), 0, FIRST_CHUNK);
        int at = FIRST_CHUNK;
        while (at < end) {
            String type = bytes.text(at, 4);
            long length = bytes.u32le(at + 4);
            long size = CHUNK_HEAD + length + (length & 1);
            bytes.require(at, size);
            if (SHOWN.contains(type)) {
                out.write(bytes.all(), at, (int) size);
            }
            at += (int) size;
        }
        byte[] cut = out.toByteArray();
        writeLength(cut);
        if (bytes.has(FIRST_CHUNK, "VP8X")) {
            cut[FIRST_CHUNK + CHUNK_HEAD] &= (byte) ~METADATA;
        }
        return cut;
    }

    private static void writeLength(byte[] riff) {
        int length = riff.length - 8;
        for (int i = 0; i < 4; i++) {
            riff[4 + i] = (byte) (length >> (8 * i));
        }
    }
}
