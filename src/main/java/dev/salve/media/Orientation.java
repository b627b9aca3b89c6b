package dev.salve.media;

/**
 * How a photograph is to be turned, as Exif says it: 1 is upright, 2 to 8 are turned or mirrored, and from 5 on width
 * and height change places.
 */
final class Orientation {
    static final int UPRIGHT = 1;
    /** What every Exif segment of a JPEG begins with. */
    static final String EXIF = "Exif\0\0";

    private static final int TAG = 0x0112;

    private Orientation() {}

    static boolean swapsSides(int orientation) {
        return orientation >= 5;
    }

    /** The orientation in the TIFF structure that stands at {@code start}; upright where it says none. */
    static int read(PictureBytes bytes, int start, int end) {
        try {
            boolean little = bytes.has(start, "II*\0");
            if (!little && !bytes.has(start, "MM\0*")) {
                return UPRIGHT;
            }
            long table = start + (little ? bytes.u32le(start + 4) : bytes.u32(start + 4));
            if (table + 2 > end) {
                return UPRIGHT;
            }
            int count = number(bytes, (int) table, little);
            for (int i = 0; i < count; i++) {
                long entry = table + 2 + 12L * i;
                if (entry + 12 > end) {
                    return UPRIGHT;
                }
                if (number(bytes, (int) entry, little) == TAG) {
                    int value = number(bytes, (int) entry + 8, little);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BadPictureException e) {
            return UPRIGHT; // what is cut short says nothing, and is cut from the picture anyway
        }
    }

    private static int number(PictureBytes bytes, int at, boolean little) throws BadPictureException {
        return little ? bytes.u16le(at) : bytes.u16(at);
    }

    /** A JPEG segment that says this orientation and nothing else. */
    static byte[] segment(int orientation) {
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34, // APP1 and its length
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            '*',
            0,
            0,
            0,
            8, // TIFF, the greater byte first, table at 8
            0,
            1, // one entry
            (byte) (TAG >> 8),
            (byte) TAG,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0, // one number of 16 bits
            0,
            0,
            0,
            0 // no further table
        };
    }
}
