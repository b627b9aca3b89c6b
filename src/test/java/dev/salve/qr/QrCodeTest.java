package dev.salve.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final int QUIET = 4;
    private static final Pattern STROKE = Pattern.compile("(?:M(\\d+) (\\d+)\\.5|m(\\d+) 0)h(\\d+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://alder-quay.example/",
                "https://alder-quay.example/patients/microneedling/aftercare/",
                "https://klinik.example/w%C3%B6rter/?a=1&b=ü"
            })
    void drawingReadsAsTheTextThatItWasMadeOf(String text) throws Exception {
        QrCode code = QrCode.of(text);

        assertEquals(text, new Decoder().decode(squares(code)).getText());
    }

    private static boolean[][] squares(QrCode code) {
        boolean[][] squares = new boolean[code.size() - 2 * QUIET][code.size() - 2 * QUIET];
        Matcher stroke = STROKE.matcher(code.path());
        int x = 0;
        int y = 0;
        while (stroke.find()) {
            x = stroke.group(1) != null ? Integer.parseInt(stroke.group(1)) : x + Integer.parseInt(stroke.group(3));
            y = stroke.group(2) != null ? Integer.parseInt(stroke.group(2)) : y;
            for (int end = x + Integer.parseInt(stroke.group(4)); x < end; x++) {
                squares[y - QUIET][x - QUIET] = true;
            }
        }
        return squares;
    }

    @ParameterizedTest
    @ValueSource(ints = {3000})
    void textThatFitsIntoNoCodeIsRefused(int length) {
        assertThrows(IllegalArgumentException.class, () -> QrCode.of("x".repeat(length)));
    }
}
