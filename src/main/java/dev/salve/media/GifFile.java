package dev.salve.media;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** GIF: a screen, then pictures and extensions, each of them a chain of blocks. */
final class GifFile {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int COMMENT = 0xfe;
    private static final int APPLICATION = 0xff;

    /** Applications whose blocks change how the picture is shown: how often it repeats, its colours. */
    private static final Set<String> SHOWN = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private GifFile() {}

    static PictureSize size(PictureBytes bytes) throws BadPictureException {
        return new PictureSize(bytes.u16le(6), bytes.u16le(8));
    }

    /** The picture without comments, XMP and whatever follows its end. */
    static byte[] cut(PictureBytes bytes) throws BadPictureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length());
        int at = 13 + colours(bytes.u8(10));
        bytes.require(0, at);
        out.write(bytes.all(), 0, at);
        while (true) {
            int kind = bytes.u8(at);
            int end;
            boolean shown = true;
            if (kind == END) {
                out.write(END);
                return out.toByteArray();
            } else if (kind == IMAGE) {
                end = endOfBlocks(bytes, at + 11 + colours(bytes.u8(at + 9)));
            } else if (kind == EXTENSION) {
                int label = bytes.u8(at + 1);
                end = endOfBlocks(bytes, at + 2);
                shown = label == APPLICATION
                        ? bytes.u8(at + 2) == 11 && SHOWN.contains(bytes.text(at + 3, 11))
                        : label != COMMENT;
            } else {
                throw BadPictureException.isDamaged();
            }
            if (shown) {
                out.write(bytes.all(), at, end - at);
            }
            at = end;
        }
    }

    /** How many bytes the table of colours takes that these flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int endOfBlocks(PictureBytes bytes, int start) throws BadPictureException {
        int at = start;
        while (bytes.u8(at) != 0) {
            at += 1 + bytes.u8(at);
        }
        return at + 1;
    }
}
