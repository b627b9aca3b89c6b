package dev.salve.render.headers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.HandMadeSite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeaderFileRendererTest {
    private final HandMadeSite site = new HandMadeSite();

    @Test
    void everythingButFilesOfTheSiteIsRefused() {
        assertEquals(
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self'",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "manifest-src 'self'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "frame-ancestors 'none'"),
                List.of(ContentSecurityPolicy.header().split("; ")));
    }

    @Test
    void metaElementSaysTheSameButForFrames() {
        assertEquals(ContentSecurityPolicy.header(), ContentSecurityPolicy.meta() + "; frame-ancestors 'none'");
    }

    @Test
    void everyFileIsServedWithStrictHeaders() {
        List<String> headers = block("/*");

        assertTrue(headers.contains("Content-Security-Policy: " + ContentSecurityPolicy.header()));
        assertTrue(headers.contains("Strict-Transport-Security: max-age=31536000"));
        assertTrue(headers.contains("X-Content-Type-Options: nosniff"));
        assertTrue(headers.contains("Referrer-Policy: no-referrer"));
        assertTrue(headers.contains("Cross-Origin-Opener-Policy: same-origin"));
        assertTrue(headers.contains("Cross-Origin-Resource-Policy: same-origin"));
    }

    @Test
    void everyFeatureOfThePermissionsPolicyIsClosed() {
        String policy = block("/*").stream()
                .filter(header -> header.startsWith("Permissions-Policy: "))
                .findFirst()
                .orElseThrow()
                .substring("Permissions-Policy: ".length());

        assertTrue(Stream.of(policy.split(", ")).allMatch(feature -> feature.matches("[a-z-]+=\\(\\)")), policy);
        assertTrue(policy.contains("camera=()") && policy.contains("geolocation=()"), policy);
    }

    @Test
    void onlyFingerprintedFilesAreKeptForLong() {
        assertEquals(List.of("Cache-Control: public, max-age=31536000, immutable"), block("/assets/*"));
        assertFalse(block("/*").toString().contains("Cache-Control"));
    }

    @Test
    void rulesOfASiteBelowTheRootHoldItsPath() {
        site.url("https://clinic.example/care/");

        assertFalse(block("/care/*").isEmpty());
        assertFalse(block("/care/assets/*").isEmpty());
    }

    @Test
    void gitHubPagesIsToldToLeaveTheFilesAlone() {
        assertEquals("", site.render(new HeaderFileRenderer()).get(".nojekyll"));
    }

    /** The headers for a path, without their indentation. */
    private List<String> block(String path) {
        return site.render(new HeaderFileRenderer())
                .get("_headers")
                .lines()
                .dropWhile(line -> !line.equals(path))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }
}
