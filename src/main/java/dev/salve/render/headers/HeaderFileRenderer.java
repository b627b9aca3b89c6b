package dev.salve.render.headers;

import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;

/**
 * Writes {@code _headers}, which Netlify and Cloudflare Pages read, and {@code .nojekyll}, without which GitHub Pages
 * leaves out files whose names begin with an underscore.
 */
public final class HeaderFileRenderer implements Renderer {
    /** Every feature that a page may be refused and that browsers know by this name. */
    private static final String CLOSED =
            "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), "
                    + "encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), "
                    + "payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
                    + "xr-spatial-tracking=()";

    @Override
    public void render(RenderContext context) {
        String base = context.site().config().identity().basePath();
        // Assets carry a fingerprint of their content in their names, so an address never changes its content.
        context.write("_headers", """
                %1$s*
                  Content-Security-Policy: %2$s
                  Strict-Transport-Security: max-age=31536000
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: no-referrer
                  Permissions-Policy: %3$s
                  Cross-Origin-Opener-Policy: same-origin
                  Cross-Origin-Resource-Policy: same-origin

                %1$sassets/*
                  Cache-Control: public, max-age=31536000, immutable
                """.formatted(base, ContentSecurityPolicy.header(), CLOSED));
        context.write(".nojekyll", "");
    }
}
