package dev.salve.render.page;

import dev.salve.config.SiteConfig;
import dev.salve.markdown.Html;
import dev.salve.model.content.StaticFile;
import dev.salve.model.site.Alternate;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.render.LanguagePaths;
import dev.salve.render.headers.ContentSecurityPolicy;
import dev.salve.render.jsonld.JsonLd;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.HeadView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the head of each page tells browsers, search engines and those who share a link. */
final class Heads {
    private static final List<String> ICONS = List.of("favicon.svg", "favicon.ico", "favicon.png");

    private final Site site;
    private final SiteConfig config;
    private final @Nullable String icon;

    Heads(Site site) {
        this.site = site;
        this.config = site.config();
        Set<String> files =
                site.library().staticFiles().stream().map(StaticFile::path).collect(Collectors.toSet());
        this.icon = ICONS.stream().filter(files::contains).findFirst().orElse(null);
    }

    HeadView head(PageParts parts, ContentView content) {
        SitePage page = parts.page();
        boolean hasAddress = page.type() != PageType.NOT_FOUND;
        String canonical = config.identity().absolute(page.url().path());
        return new HeadView(
                title(page),
                page.description(),
                new Html(ContentSecurityPolicy.meta()), // without signs that mean something between double quotes
                hasAddress ? canonical : null,
                page.type().isIndexed() ? null : "noindex",
                icon == null ? null : parts.href(icon),
                parts.href(LanguagePaths.of(site, page.language(), "feed.xml")),
                hasAddress ? properties(page, canonical) : List.of(),
                hasAddress ? alternates(page) : List.of(),
                hasAddress ? List.of(JsonLd.of(site, page)) : List.of(),
                parts.styleSheets(content),
                parts.scripts(content));
    }

    private String title(SitePage page) {
        String name = config.identity().title();
        return page.type() == PageType.HOME ? name + ": " + page.title() : page.title() + " · " + name;
    }

    private List<HeadView.Property> properties(SitePage page, String canonical) {
        return List.of(
                new HeadView.Property("og:site_name", config.identity().title()),
                new HeadView.Property("og:title", page.title()),
                new HeadView.Property("og:description", page.description()),
                new HeadView.Property("og:type", page.type() == PageType.ARTICLE ? "article" : "website"),
                new HeadView.Property("og:url", canonical),
                new HeadView.Property("og:locale", page.language().tag().replace('-', '_')));
    }

    private List<HeadView.Alternate> alternates(SitePage page) {
        return Alternate.of(site, page).stream()
                .map(alternate -> new HeadView.Alternate(alternate.language(), alternate.address()))
                .toList();
    }
}
