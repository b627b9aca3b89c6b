package dev.salve.render.redirect;

import dev.salve.config.SiteIdentity;
import dev.salve.language.Language;
import dev.salve.model.output.OutputFile;
import dev.salve.model.site.Redirect;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Url;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.render.XmlText;
import dev.salve.render.headers.ContentSecurityPolicy;

/**
 * Writes {@code _redirects}, which Netlify and Cloudflare Pages read, and for other hosts a page at each old address that
 * leads on without a script.
 */
public final class RedirectRenderer implements Renderer {
    @Override
    public void render(RenderContext context) {
        Site site = context.site();
        SiteIdentity identity = site.config().identity();
        StringBuilder rules = new StringBuilder();
        for (Redirect redirect : site.redirects()) {
            String from = path(redirect);
            rules.append(identity.basePath())
                    .append(from)
                    .append(' ')
                    .append(identity.basePath())
                    .append(redirect.to().url().path())
                    .append(" 301\n");
            context.write(OutputFile.text(new Url(from).file(), page(redirect, identity), redirect.span()));
        }
        if (!rules.isEmpty()) {
            context.write("_redirects", rules.toString());
        }
    }

    private static String path(Redirect redirect) {
        return redirect.from().startsWith("/") ? redirect.from().substring(1) : redirect.from();
    }

    private static String page(Redirect redirect, SiteIdentity identity) {
        SitePage target = redirect.to();
        Language language = target.language();
        String way = new Url(path(redirect)).relative(target.url().path());
        String moved = language.word("page.moved");
        return XmlText.page()
                .open("html", "lang", language.tag(), "dir", language.direction())
                .line()
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", ContentSecurityPolicy.meta())
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "robots", "content", "noindex")
                .empty("meta", "http-equiv", "refresh", "content", "0; url=" + way)
                .empty(
                        "link",
                        "rel",
                        "canonical",
                        "href",
                        identity.absolute(target.url().path()))
                .element("title", moved)
                .close()
                .line()
                .open("body")
                .open("main")
                .element("h1", moved)
                .open("p")
                .element("a", target.title(), "href", way)
                .text();
    }
}
