package dev.salve.render.headers;

/**
 * The policy that keeps a page to files of its own site: nothing inline, nothing from elsewhere, nothing in frames.
 * Forms may lead to the site's own search page.
 *
 * <p>A data block (a script element of type {@code application/ld+json}) needs no leave in it: browsers neither run it
 * nor ask the policy about it.
 */
public final class ContentSecurityPolicy {
    private static final String LOADS = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

    private ContentSecurityPolicy() {}

    /** The policy as a header. */
    public static String header() {
        return LOADS + "; frame-ancestors 'none'";
    }

    /** The policy for a meta element, in which browsers ignore {@code frame-ancestors} and complain of it. */
    public static String meta() {
        return LOADS;
    }
}
