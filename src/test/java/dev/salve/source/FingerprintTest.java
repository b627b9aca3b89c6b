package dev.salve.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final byte[] ABC = {'a', 'b', 'c'};

    @Test
    void fingerprintIsTheSha256OfTheContent() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of(ABC));
    }

    @Test
    void fingerprintStandsBeforeTheEnding() {
        assertEquals("layers.ba7816bf.svg", Fingerprint.named("layers.svg", ABC));
        assertEquals("assets/v1.2/a.min.ba7816bf.js", Fingerprint.named("assets/v1.2/a.min.js", ABC));
        assertEquals("assets/v1.2/licence.ba7816bf", Fingerprint.named("assets/v1.2/licence", ABC));
        assertEquals(".htaccess.ba7816bf", Fingerprint.named(".htaccess", ABC));
    }
}
