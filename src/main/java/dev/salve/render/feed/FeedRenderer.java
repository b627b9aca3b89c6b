package dev.salve.render.feed;

import dev.salve.config.SiteIdentity;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.Person;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.render.LanguagePaths;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.render.XmlText;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes an Atom feed (RFC 4287) of the articles that changed last, {@code feed.xml}, one for each language. */
public final class FeedRenderer implements Renderer {
    private static final int ENTRIES = 20;

    /** What a feed without entries says, because it must name a day and none is true. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::changed)
            .reversed()
            .thenComparing(entry -> entry.page().url());

    /** A dated article of the site. */
    private record Entry(SitePage page, Article article, LocalDate changed) {}

    @Override
    public void render(RenderContext context) {
        Site site = context.site();
        for (Language language : site.config().languages()) {
            String path = LanguagePaths.of(site, language, "feed.xml");
            context.write(path, feed(site, language, path));
        }
    }

    private static String feed(Site site, Language language, String path) {
        List<Entry> entries = entries(site, language);
        SiteIdentity identity = site.config().identity();
        XmlText xml = XmlText.document()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag())
                .line()
                .element("id", identity.absolute(path))
                .element("title", identity.title());
        if (identity.isDemonstration()) {
            xml.element("subtitle", language.word("demonstration"));
        }
        xml.element(
                        "updated",
                        instant(entries.isEmpty() ? NEVER : entries.get(0).changed()))
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", identity.absolute(path))
                .empty("link", "rel", "alternate", "href", identity.absolute(LanguagePaths.of(site, language, "")))
                .open("author")
                .element("name", site.config().clinic().name())
                .close();
        entries.forEach(entry -> write(xml, site, entry));
        return xml.line().text();
    }

    private static List<Entry> entries(Site site, Language language) {
        return site.pages().stream()
                .filter(page -> page.language().tag().equals(language.tag()) && page.type() != PageType.HOME)
                .flatMap(FeedRenderer::entry)
                .sorted(NEWEST_FIRST)
                .limit(ENTRIES)
                .toList();
    }

    private static Stream<Entry> entry(SitePage page) {
        Article article = page.article();
        LocalDate changed = article == null ? null : article.front().changed();
        return article == null || changed == null ? Stream.empty() : Stream.of(new Entry(page, article, changed));
    }

    private static void write(XmlText xml, Site site, Entry entry) {
        String address = site.config().identity().absolute(entry.page().url().path());
        LocalDate published = entry.article().front().published();
        xml.line()
                .open("entry")
                .element("id", address)
                .element("title", entry.page().title())
                .empty("link", "rel", "alternate", "href", address)
                .element("updated", instant(entry.changed()));
        if (published != null) {
            xml.element("published", instant(published));
        }
        for (Text author : entry.article().front().authors()) {
            Person person = site.library().people().get(author.value());
            if (person != null) {
                xml.open("author").element("name", person.name()).close();
            }
        }
        if (!entry.page().description().isEmpty()) {
            xml.element("summary", entry.page().description());
        }
        xml.close();
    }

    /** The start of a day: articles are dated by day. */
    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
