package dev.salve.config;

import dev.salve.yaml.Text;
import java.net.URI;

/**
 * What a site is called and where it stands.
 *
 * @param title its name
 * @param url its absolute address, ending with a slash
 * @param status whether clinicians answer for its text
 * @param theme the name of its theme, where it is written
 */
public record SiteIdentity(String title, URI url, Status status, Text theme) {

    /** Whether clinicians answer for the text. */
    public enum Status {
        /** No clinician has read it, and each page says so. */
        DEMONSTRATION,
        LIVE
    }

    public boolean isDemonstration() {
        return status == Status.DEMONSTRATION;
    }

    /** The path of the address, starting and ending with a slash. */
    public String basePath() {
        return url.getRawPath();
    }

    /** The absolute address of a page, given its path below the site's root. */
    public String absolute(String path) {
        return url + path;
    }
}
