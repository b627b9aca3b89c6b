package dev.salve.render.sitemap;

import dev.salve.model.site.Alternate;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.render.XmlText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code sitemap.xml} and {@code robots.txt}. A large site gets an index and several sitemaps. */
public final class SitemapRenderer implements Renderer {
    /** What the sitemap protocol allows in one file, which may not exceed 50 MB either. */
    private static final int MOST_ADDRESSES = 50_000;

    /** How many alternate addresses keep a file of short entries well below 50 MB. */
    private static final int MOST_ALTERNATES = 200_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final int mostAddresses;

    public SitemapRenderer() {
        this(MOST_ADDRESSES);
    }

    SitemapRenderer(int mostAddresses) {
        this.mostAddresses = mostAddresses;
    }

    @Override
    public void render(RenderContext context) {
        Site site = context.site();
        ChangeDates dates = new ChangeDates(site);
        List<SitePage> pages =
                site.pages().stream().filter(page -> page.type().isIndexed()).toList();
        int most = Math.min(
                mostAddresses, MOST_ALTERNATES / site.config().languages().size());
        if (pages.size() <= most) {
            context.write("sitemap.xml", sitemap(site, pages, dates));
        } else {
            XmlText index = XmlText.document().open("sitemapindex", "xmlns", NAMESPACE);
            for (int from = 0, number = 1; from < pages.size(); from += most, number++) {
                List<SitePage> part = pages.subList(from, Math.min(pages.size(), from + most));
                String path = "sitemap-" + number + ".xml";
                context.write(path, sitemap(site, part, dates));
                index.line().open("sitemap").element("loc", absolute(site, path));
                date(index, dates.newest(part));
                index.close();
            }
            context.write("sitemap.xml", index.line().text());
        }
        if (hasItsOwn(site, "robots.txt")) {
            return; // a static file: the clinic's own word to robots
        }
        context.write("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + absolute(site, "sitemap.xml") + "\n");
    }

    private static boolean hasItsOwn(Site site, String path) {
        return site.library().staticFiles().stream()
                .anyMatch(file -> file.path().equals(path));
    }

    private static String sitemap(Site site, List<SitePage> pages, ChangeDates dates) {
        XmlText xml =
                XmlText.document().open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        for (SitePage page : pages) {
            xml.line().open("url").element("loc", absolute(site, page.url().path()));
            date(xml, dates.of(page));
            for (Alternate alternate : Alternate.of(site, page)) {
                xml.empty(
                        "xhtml:link",
                        "rel",
                        "alternate",
                        "hreflang",
                        alternate.language(),
                        "href",
                        alternate.address());
            }
            xml.close();
        }
        return xml.line().text();
    }

    private static void date(XmlText xml, @Nullable LocalDate date) {
        if (date != null) {
            xml.element("lastmod", date.toString());
        }
    }

    private static String absolute(Site site, String path) {
        return site.config().identity().absolute(path);
    }
}
