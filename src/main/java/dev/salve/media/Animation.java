package dev.salve.media;

import java.nio.charset.StandardCharsets;

/** Tells whether a picture moves: a GIF of several frames, an animated WebP or PNG. Nothing is decoded. */
public final class Animation {
    private static final int GIF_SCREEN = 13;
    private static final int WEBP_FLAGS = 20;
    private static final int WEBP_MOVES = 0x02;

    private final byte[] bytes;

    private Animation(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether the picture moves; one that can't be read does not. */
    public static boolean isIn(byte[] bytes) {
        Animation picture = new Animation(bytes);
        if (picture.says(0, "GIF8")) {
            return picture.gifFrames() > 1;
        }
        if (picture.says(0, "RIFF") && picture.says(12, "VP8X")) {
            return (picture.at(WEBP_FLAGS) & WEBP_MOVES) != 0;
        }
        return picture.says(1, "PNG") && picture.pngMoves();
    }

    private boolean says(int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (at(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The byte at a place; 0 behind the end. */
    private int at(int place) {
        return place >= 0 && place < bytes.length ? bytes[place] & 0xff : 0;
    }

    /** How many frames there are, up to two. */
    private int gifFrames() {
        int frames = 0;
        int at = GIF_SCREEN + colours(at(10));
        while (at < bytes.length && frames < 2) {
            if (at(at) == 0x2c) {
                frames++;
                at = behindBlocks(at + 10 + colours(at(at + 9)) + 1);
            } else if (at(at) == 0x21) {
                at = behindBlocks(at + 2);
            } else {
                break;
            }
        }
        return frames;
    }

    /** The size of the colour table that flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
    }

    private int behindBlocks(int from) {
        int at = from;
        while (at(at) != 0) {
            at += at(at) + 1;
        }
        return at + 1;
    }

    /** Whether a chunk that controls an animation stands before the picture itself. */
    private boolean pngMoves() {
        int at = 8;
        while (at + 8 <= bytes.length && !says(at + 4, "IDAT")) {
            if (says(at + 4, "acTL")) {
                return true;
            }
            int length = at(at) << 24 | at(at + 1) << 16 | at(at + 2) << 8 | at(at + 3);
            if (length < 0 || length > bytes.length) {
                return false;
            }
            at += length + 12;
        }
        return false;
    }
}
