package dev.salve.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final Colour BLACK = new Colour(0, 0, 0);

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    @Test
    void ratiosAreThoseOfWcag() {
        assertEquals(21, Contrast.ratio(BLACK, WHITE), 1e-12);
        assertEquals(1, Contrast.ratio(WHITE, WHITE));
        assertEquals(4.542, Contrast.ratio(colour("#767676"), WHITE), 0.0005);
        assertEquals(4.478, Contrast.ratio(colour("#777777"), WHITE), 0.0005);
        assertEquals(3.033, Contrast.ratio(colour("#949494"), WHITE), 0.0005);
        assertEquals(2.995, Contrast.ratio(colour("#959595"), WHITE), 0.0005);
        assertEquals(Contrast.ratio(colour("#767676"), WHITE), Contrast.ratio(WHITE, colour("#767676")));
        assertEquals(0.2126, Contrast.luminance(colour("#f00")), 1e-12);
    }

    @Test
    void ratioIsNeverShownBetterThanItIs() {
        assertEquals("4.54", Contrast.shown(4.542));
        assertEquals("4.49", Contrast.shown(4.4999));
        assertEquals("2.99", Contrast.shown(2.995));
        assertEquals("21.00", Contrast.shown(21));
    }

    @Test
    void coloursAreReadAndWrittenAsHex() {
        assertEquals(new Colour(29, 92, 70), colour("#1d5c46"));
        assertEquals(new Colour(29, 92, 70), colour("#1D5C46"));
        assertEquals("#1d5c46", new Colour(29, 92, 70).hex());
        assertEquals("#aabbcc", colour("#abc").hex());
        assertEquals("#00000f", new Colour(0, 0, 15).hex());
        for (String wrong : List.of("", "#", "1d5c46", "#1d5c4", "#1d5c4g", "#1d5c4600", "red", " #abc", "#+1+2+3")) {
            assertTrue(Colour.parse(wrong).isEmpty(), wrong);
        }
    }
}
