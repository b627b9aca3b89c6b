package dev.salve.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Palette CLINIC = Palette.of(colour("#1d5c46"), colour("#e3a02b"));

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    private static String shown(Map<String, Colour> colours) {
        return colours.entrySet().stream()
                .map(role -> role.getKey() + " " + role.getValue() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void brandOfTheDemonstrationGivesItsLightPalette() {
        assertEquals("""
                bg #fcfefd
                surface #f0f6f3
                surface-2 #dfece6
                ink #16241e
                ink-2 #405049
                rule #cdd9d3
                edge #70867c
                link #155640
                link-hover #033727
                deep #043626
                on-deep #f0faf5
                on-deep-2 #c6ded3
                deep-rule #607e71
                action #043626
                on-action #f0faf5
                honey #fbbc5a
                accent #b17a14
                accent-tint #ffefdb
                accent-ink #5f4110
                focus #043626
                care-1 #225290
                care-1-tint #edf4fd
                care-2 #9c3600
                care-2-tint #fff1ec
                care-3 #9b0f1b
                on-care #ffffff
                do #116031
                dont #a01e23
                """, shown(CLINIC.light()));
    }

    @Test
    void brandOfTheDemonstrationGivesItsDarkPalette() {
        assertEquals("""
                bg #0e1612
                surface #15201b
                surface-2 #1e2c26
                ink #e7efeb
                ink-2 #bdcbc5
                rule #32413a
                edge #768c82
                link #9fdec3
                link-hover #c9f3e0
                deep #0c291e
                on-deep #ecf6f2
                on-deep-2 #c1d7cd
                deep-rule #5e7c6f
                action #9fdec3
                on-action #0e1612
                honey #f9bd60
                accent #e7ab4d
                accent-tint #362712
                accent-ink #f7d9ae
                focus #fec672
                care-1 #2d5b97
                care-1-tint #17212f
                care-2 #9f3a07
                care-2-tint #2b1c17
                care-3 #a71922
                on-care #ffffff
                do #8fdca4
                dont #f7958d
                """, shown(CLINIC.dark()));
    }

    @Test
    void everyPairOfTheDemonstrationHolds() {
        assertEquals(List.of(), CLINIC.shortfalls(ColourPair.standard()));
    }

    @Test
    void everyPairHoldsForAnyBrand() {
        Random random = new Random(20261120);
        for (int i = 0; i < 300; i++) {
            Colour primary = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Colour accent = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertEquals(
                    List.of(),
                    Palette.of(primary, accent).shortfalls(ColourPair.standard()),
                    () -> primary + " and " + accent);
        }
    }

    @Test
    void coloursOfAPaletteAreNeverMoreColourfulThanTheBrand() {
        Palette grey = Palette.of(colour("#777777"), colour("#777777"));
        Colour link = grey.light().get("link");
        assertNotNull(link);
        assertTrue(Math.abs(link.red() - link.blue()) <= 2, link.hex());
    }

    @Test
    void pairThatFallsShortIsToldWithTheNearestColourThatPasses() {
        List<ColourPair> wanted = List.of(new ColourPair("honey", "bg", 4.5, "coloured text"));
        List<Shortfall> found = CLINIC.shortfalls(wanted);
        assertEquals(1, found.size());
        Shortfall shortfall = found.get(0);
        assertEquals("light", shortfall.scheme());
        assertEquals("honey", shortfall.pair().foreground());
        Colour honey = CLINIC.light().get("honey");
        Colour background = CLINIC.light().get("bg");
        assertNotNull(honey);
        assertNotNull(background);
        assertEquals(Contrast.ratio(honey, background), shortfall.reached());
        Colour nearest = shortfall.nearest();
        assertNotNull(nearest);
        double ratio = Contrast.ratio(nearest, background);
        assertTrue(ratio >= 4.5 && ratio < 4.7, "nearest passes, and only just: " + ratio);
    }

    @Test
    void noColourPassesWhereBlackAndWhiteDoNot() {
        assertNull(Palette.nearest(colour("#808080"), colour("#777777"), 7));
        assertEquals("#000000", String.valueOf(Palette.nearest(colour("#808080"), colour("#777777"), 4.68)));
        assertEquals("#ffffff", String.valueOf(Palette.nearest(colour("#808080"), colour("#000000"), 21)));
    }

    @Test
    void unknownRoleIsAFaultOfTheCaller() {
        List<ColourPair> wrong = List.of(new ColourPair("inc", "bg", 7, "text"));
        assertThrows(IllegalArgumentException.class, () -> CLINIC.shortfalls(wrong));
    }
}
