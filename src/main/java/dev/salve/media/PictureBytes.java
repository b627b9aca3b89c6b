package dev.salve.media;

import java.nio.charset.StandardCharsets;

/** A picture's bytes, read as numbers; reading past their end means that the picture ends too early. */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record PictureBytes(byte[] all) {

    int length() {
        return all.length;
    }

    /** That {@code count} bytes stand at {@code at}. */
    void require(long at, long count) throws BadPictureException {
        if (count < 0 || at + count > all.length) {
            throw BadPictureException.endsTooEarly();
        }
    }

    int u8(int at) throws BadPictureException {
        require(at, 1);
        return all[at] & 0xff;
    }

    /** Two bytes, the greater first. */
    int u16(int at) throws BadPictureException {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Four bytes, the greatest first. */
    long u32(int at) throws BadPictureException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Two bytes, the smaller first. */
    int u16le(int at) throws BadPictureException {
        return u8(at) | u8(at + 1) << 8;
    }

    /** Three bytes, the smallest first. */
    int u24le(int at) throws BadPictureException {
        return u16le(at) | u8(at + 2) << 16;
    }

    /** Four bytes, the smallest first. */
    long u32le(int at) throws BadPictureException {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    /** Whether {@code text} stands at {@code at}. */
    boolean has(int at, String text) {
        byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
        if (at < 0 || at + expected.length > all.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (all[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code count} bytes as Latin letters. */
    String text(int at, int count) throws BadPictureException {
        require(at, count);
        return new String(all, at, count, StandardCharsets.ISO_8859_1);
    }
}
