package dev.salve.render.page;

import dev.salve.config.Clinic;
import dev.salve.config.HelpNumbers;
import dev.salve.config.SiteConfig;
import dev.salve.language.Language;
import dev.salve.markdown.Heading;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Media;
import dev.salve.model.site.Breadcrumb;
import dev.salve.model.site.MenuEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.component.Pictures;
import dev.salve.render.component.Telephone;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.FooterView;
import dev.salve.render.view.HelpView;
import dev.salve.render.view.ImageView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PageView;
import dev.salve.render.view.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every page of the site has around its content. */
final class Shell {
    /** The page on what happens to visitors' data. */
    static final String PRIVACY = "privacy";

    private static final List<String> FOOTER_PAGES =
            List.of("about", "contact", "editorial-policy", "feedback", "accessibility", Shell.PRIVACY);
    private static final String WARNING_SIGNS = "warning-signs";

    private final Site site;
    private final SiteConfig config;
    private final Heads heads;

    Shell(Site site) {
        this.site = site;
        this.config = site.config();
        this.heads = new Heads(site);
    }

    PageView page(PageParts parts, ContentView content) {
        SitePage page = parts.page();
        return new PageView(
                page.language().tag(),
                page.language().direction(),
                root(parts),
                heads.head(parts, content),
                site(parts),
                navigation(parts),
                breadcrumbs(parts),
                languages(parts),
                Notices.of(parts),
                help(parts),
                footer(parts),
                content);
    }

    /** The way to the root, to be put before a path. */
    private static String root(PageParts parts) {
        String home = parts.href("");
        return home.equals("./") ? "" : home;
    }

    private SiteView site(PageParts parts) {
        SitePage home = inLanguage(parts, PageType.HOME);
        SitePage search = inLanguage(parts, PageType.SEARCH);
        return new SiteView(
                config.identity().title(),
                home == null ? parts.href("") : parts.href(home),
                search == null ? null : parts.href(search),
                logo(parts));
    }

    /** The page of a type in the page's language, else in the first. */
    private @Nullable SitePage inLanguage(PageParts parts, PageType type) {
        SitePage own = site.page(type, parts.language());
        return own != null ? own : site.page(type, config.defaultLanguage());
    }

    private @Nullable ImageView logo(PageParts parts) {
        if (config.brand().logo() == null) {
            return null;
        }
        Media media = site.library().media().get(config.brand().logo().value());
        return media == null ? null : Pictures.view(media, parts.href(media.sitePath()), "", "logo");
    }

    private List<LinkView> navigation(PageParts parts) {
        return site.menu(parts.language()).stream()
                .map(entry -> menuLink(entry, parts))
                .toList();
    }

    private static LinkView menuLink(MenuEntry entry, PageParts parts) {
        SitePage target = entry.page();
        if (target == null) {
            return new LinkView(entry.label(), null, null, false, null);
        }
        boolean inside = target.url().equals(parts.page().url())
                || (target.type() == PageType.TREATMENT
                        && target.folder().equals(parts.page().folder()));
        boolean sameLanguage = target.language() == parts.language();
        return new LinkView(
                entry.label(),
                parts.href(target),
                null,
                inside,
                sameLanguage ? null : target.language().tag());
    }

    private List<LinkView> breadcrumbs(PageParts parts) {
        List<LinkView> links = new ArrayList<>();
        for (Breadcrumb step : Breadcrumb.to(site, parts.page())) {
            boolean here = step.page().url().equals(parts.page().url());
            links.add(here ? LinkView.here(step.name()) : LinkView.of(step.name(), parts.href(step.page())));
        }
        return links;
    }

    private List<LinkView> languages(PageParts parts) {
        return site.translations(parts.page()).stream()
                .filter(page -> page.language() != parts.language())
                .map(page -> new LinkView(
                        ownName(page.language()),
                        parts.href(page),
                        null,
                        false,
                        page.language().tag()))
                .toList();
    }

    /** What speakers of a language call it. */
    private static String ownName(Language language) {
        Locale locale = Locale.forLanguageTag(language.primary());
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private HelpView help(PageParts parts) {
        HelpNumbers help = config.help();
        Clinic clinic = config.clinic();
        return new HelpView(
                line(null, help.emergency(), null),
                line(help.urgentName(), help.urgentTelephone(), null),
                line(null, clinic.telephone(), clinic.openingHours()),
                warningSigns(parts));
    }

    private static HelpView.@Nullable Line line(
            @Nullable String name, @Nullable String telephone, @Nullable String note) {
        return telephone == null || telephone.isEmpty()
                ? null
                : new HelpView.Line(name, telephone, Telephone.href(telephone), note);
    }

    /** The first page of the treatment with a heading that is called so. */
    private @Nullable LinkView warningSigns(PageParts parts) {
        Treatment treatment = site.treatment(parts.page());
        if (treatment == null) {
            return null;
        }
        return Stream.concat(Stream.of(parts.page()), treatment.pages().stream())
                .map(page -> warningSigns(page, parts))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static @Nullable LinkView warningSigns(SitePage page, PageParts parts) {
        for (Heading heading : page.text().headings()) {
            if (heading.id().equals(WARNING_SIGNS)) {
                boolean here = page.url().equals(parts.page().url());
                return LinkView.of(heading.text(), (here ? "" : parts.href(page)) + "#" + WARNING_SIGNS);
            }
        }
        return null;
    }

    private FooterView footer(PageParts parts) {
        Clinic clinic = config.clinic();
        String telephone = clinic.telephone();
        String email = clinic.email();
        return new FooterView(
                clinic.name(),
                clinic.address(),
                telephone == null ? null : LinkView.of(telephone, Telephone.href(telephone)),
                email == null ? null : LinkView.of(email, "mailto:" + email),
                clinic.booking(),
                clinic.openingHours(),
                clinic.registrations(),
                Stream.concat(
                                FOOTER_PAGES.stream().map(name -> footerPage(name, parts)),
                                Stream.ofNullable(reportWithoutPrivacyPage(parts)))
                        .filter(Objects::nonNull)
                        .map(parts::link)
                        .toList());
    }

    /** The privacy report, where no page on privacy leads to it. */
    private @Nullable SitePage reportWithoutPrivacyPage(PageParts parts) {
        return footerPage(PRIVACY, parts) == null ? site.page(PageType.PRIVACY_REPORT, parts.language()) : null;
    }

    private @Nullable SitePage footerPage(String name, PageParts parts) {
        SitePage own = site.page(new ArticleId(name, parts.language().tag()));
        return own != null
                ? own
                : site.page(new ArticleId(name, config.defaultLanguage().tag()));
    }
}
