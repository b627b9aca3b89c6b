package dev.salve.browser;

/** A site that some server gives to the browser. */
interface Served {
    /** Scheme, host and port. */
    String origin();

    /** The address of a path below the site's root. */
    String url(String path);
}
