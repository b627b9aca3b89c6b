package dev.salve.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as a drawing: squares of one unit in an area that a scanner's quiet zone of four units surrounds.
 *
 * @param size width and height with the quiet zone, in units
 * @param path the dark squares as an SVG path for strokes of one unit
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /**
     * The chequered mask. Scanners read each of the eight masks; to try them all for the evenest picture, as ISO/IEC
     * 18004 advises, would take a seventh of the time of a build.
     */
    private static final Map<EncodeHintType, Integer> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 0);

    /**
     * The code of a text; a seventh of it may be torn or dirty and it still can be read.
     *
     * @throws IllegalArgumentException if the text is longer than such codes hold, about 2,300 characters
     */
    public static QrCode of(String text) {
        try {
            ByteMatrix matrix =
                    Encoder.encode(text, ErrorCorrectionLevel.M, MASK).getMatrix();
            return new QrCode(matrix.getWidth() + 2 * QUIET, path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("the text does not fit into a QR code", e);
        }
    }

    private static String path(ByteMatrix matrix) {
        StringBuilder path = new StringBuilder(2048);
        for (int y = 0; y < matrix.getHeight(); y++) {
            row(matrix, y, path);
        }
        return path.toString();
    }

    private static void row(ByteMatrix matrix, int y, StringBuilder path) {
        byte[] squares = matrix.getArray()[y];
        int pen = -1;
        int x = 0;
        while (x < squares.length) {
            int end = x;
            while (end < squares.length && squares[end] != 0) {
                end++;
            }
            if (end > x) {
                if (pen < 0) {
                    path.append('M')
                            .append(QUIET + x)
                            .append(' ')
                            .append(QUIET + y)
                            .append(".5");
                } else {
                    path.append('m').append(x - pen).append(" 0");
                }
                path.append('h').append(end - x);
                pen = end;
            }
            x = end + 1;
        }
    }
}
