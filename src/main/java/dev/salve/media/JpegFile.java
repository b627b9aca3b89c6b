package dev.salve.media;

import java.io.ByteArrayOutputStream;

/** JPEG: markers, most with a segment behind them, and after a scan's marker its data up to the next marker. */
final class JpegFile {
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private JpegFile() {}

    static PictureSize size(PictureBytes bytes) throws BadPictureException {
        int orientation = Orientation.UPRIGHT;
        int at = 2;
        while (true) {
            at = marker(bytes, at);
            int marker = bytes.u8(at + 1);
            if (marker == START_OF_SCAN || marker == END) {
                throw BadPictureException.isDamaged();
            }
            if (standsAlone(marker)) {
                at += 2;
                continue;
            }
            int length = length(bytes, at);
            if (isFrame(marker)) {
                PictureSize size = new PictureSize(bytes.u16(at + 7), bytes.u16(at + 5));
                return Orientation.swapsSides(orientation) ? size.turned() : size;
            }
            if (marker == APP1 && bytes.has(at + 4, Orientation.EXIF)) {
                orientation = Orientation.read(bytes, at + 10, at + 2 + length);
            }
            at += 2 + length;
        }
    }

    /**
     * The picture without Exif, XMP, IPTC, comments, previews and whatever follows its end. Colour profiles stay. Of
     * Exif the orientation stays, if there is one to obey, in a segment of its own.
     */
    static byte[] cut(PictureBytes bytes) throws BadPictureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length());
        out.write(bytes.all(), 0, 2);
        int at = 2;
        while (true) {
            at = marker(bytes, at);
            int marker = bytes.u8(at + 1);
            if (marker == END) {
                out.write(bytes.all(), at, 2);
                return out.toByteArray();
            }
            int size = standsAlone(marker) ? 2 : 2 + length(bytes, at);
            bytes.require(at, size);
            writeKept(bytes, at, size, marker, out);
            at += size;
            if (marker == START_OF_SCAN) {
                int end = endOfScan(bytes, at);
                out.write(bytes.all(), at, end - at);
                at = end;
            }
        }
    }

    private static void writeKept(PictureBytes bytes, int at, int size, int marker, ByteArrayOutputStream out) {
        if (marker == APP0 && bytes.has(at + 4, "JFIF\0") && size >= 18) {
            // Its last two numbers are the size of a preview, which may show what was cropped away.
            out.write(bytes.all(), at, 2);
            out.write(0);
            out.write(16);
            out.write(bytes.all(), at + 4, 12);
            out.write(0);
            out.write(0);
        } else if (marker == APP1 && bytes.has(at + 4, Orientation.EXIF)) {
            int orientation = Orientation.read(bytes, at + 10, at + size);
            if (orientation != Orientation.UPRIGHT) {
                out.writeBytes(Orientation.segment(orientation));
            }
        } else if (isShown(bytes, at, marker)) {
            out.write(bytes.all(), at, size);
        }
    }

    /** Whether a segment changes how the picture looks. */
    private static boolean isShown(PictureBytes bytes, int at, int marker) {
        if (marker == APP2) {
            return bytes.has(at + 4, "ICC_PROFILE\0");
        }
        if (marker == APP14) {
            return bytes.has(at + 4, "Adobe");
        }
        return marker != COMMENT && !(marker >= APP0 && marker <= APP15);
    }

    /** Where the next marker begins, filling bytes skipped. */
    private static int marker(PictureBytes bytes, int at) throws BadPictureException {
        if (bytes.u8(at) != 0xff) {
            throw BadPictureException.isDamaged();
        }
        int found = at;
        while (bytes.u8(found + 1) == 0xff) {
            found++;
        }
        return found;
    }

    private static int length(PictureBytes bytes, int at) throws BadPictureException {
        int length = bytes.u16(at + 2);
        if (length < 2) {
            throw BadPictureException.isDamaged();
        }
        return length;
    }

    private static int endOfScan(PictureBytes bytes, int start) throws BadPictureException {
        int at = start;
        while (true) {
            if (bytes.u8(at) == 0xff) {
                int next = bytes.u8(at + 1);
                boolean data = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
                if (!data) {
                    return at;
                }
            }
            at++;
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 1 || (marker >= 0xd0 && marker <= 0xd8);
    }

    /** SOF0 to SOF15; among them stand the tables DHT and DAC, and a reserved marker. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
