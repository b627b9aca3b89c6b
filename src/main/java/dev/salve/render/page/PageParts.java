package dev.salve.render.page;

import dev.salve.config.SiteConfig;
import dev.salve.language.Language;
import dev.salve.markdown.Heading;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleImage;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Media;
import dev.salve.model.content.Person;
import dev.salve.model.content.Sponsor;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.render.RenderContext;
import dev.salve.render.component.BodyRenderer;
import dev.salve.render.component.CitationLinks;
import dev.salve.render.component.Pictures;
import dev.salve.render.component.TermMarkup;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.ImageView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PersonLink;
import dev.salve.render.view.ReferenceView;
import dev.salve.render.view.ReviewView;
import dev.salve.theme.TemplateEngine;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the views of several page types are made of, for one page. */
final class PageParts {
    /** How many words people read in a minute when the subject is new to them. */
    private static final int WORDS_A_MINUTE = 180;

    private final RenderContext context;
    private final SitePage page;
    private final BodyRenderer bodies;

    PageParts(RenderContext context, SitePage page, TemplateEngine engine, TermMarkup terms) {
        this.context = context;
        this.page = page;
        this.bodies = new BodyRenderer(context.site(), page, engine, terms);
    }

    RenderContext context() {
        return context;
    }

    Site site() {
        return context.site();
    }

    SiteConfig config() {
        return site().config();
    }

    SitePage page() {
        return page;
    }

    Language language() {
        return page.language();
    }

    BodyRenderer bodies() {
        return bodies;
    }

    /** The article that the page shows. */
    Article article() {
        return Objects.requireNonNull(page.article());
    }

    FrontMatter front() {
        return article().front();
    }

    String href(String target) {
        return page.href(target, config().identity().basePath());
    }

    String href(SitePage target) {
        return href(target.url().path());
    }

    /**
     * The addresses of the style sheets that the page needs because of what it shows; asked for only after every text of
     * the page has been rendered.
     */
    List<String> styleSheets(ContentView content) {
        return context.styleSheets(content.template(), bodies.components()).stream()
                .map(this::href)
                .toList();
    }

    /** The addresses of the scripts that it needs for the same reason. */
    List<String> scripts(ContentView content) {
        return context.scripts(content.template(), bodies.components()).stream()
                .map(this::href)
                .toList();
    }

    LinkView link(SitePage target) {
        return link(target, null);
    }

    /** A link to a page, marked with its language where that is another one. */
    LinkView link(SitePage target, @Nullable String note) {
        boolean here = target.url().equals(page.url());
        boolean sameLanguage = target.language() == page.language();
        return new LinkView(
                target.title(),
                href(target),
                note,
                here,
                sameLanguage ? null : target.language().tag());
    }

    @Nullable
    Html html(@Nullable MarkdownBody body) {
        return bodies.htmlOrNull(body);
    }

    /** The text under the heading: the main message, else the summary. */
    @Nullable
    Html lead() {
        if (page.article() == null) {
            return page.generatedLead().isEmpty() ? null : Html.escape(page.generatedLead());
        }
        return html(front().inShort() != null ? front().inShort() : front().summary());
    }

    Html leadOrEmpty() {
        Html lead = lead();
        return lead == null ? Html.EMPTY : lead;
    }

    /** The headings of the second level. */
    List<LinkView> contents() {
        return page.text().headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(PageParts::anchor)
                .toList();
    }

    static LinkView anchor(Heading heading) {
        return LinkView.of(heading.text(), "#" + heading.id());
    }

    /** How long the text takes to read, in words. */
    String readingTime() {
        int minutes = Math.max(1, Math.round((float) page.text().words() / WORDS_A_MINUTE));
        return language().count("reading-time", minutes);
    }

    @Nullable
    ImageView image() {
        ArticleImage image = front().image();
        if (image == null) {
            return null;
        }
        String folder = article().id().folder();
        Media media = site().library()
                .media()
                .get(
                        folder.isEmpty()
                                ? image.src().value()
                                : folder + "/" + image.src().value());
        return media == null ? null : Pictures.view(media, href(media.sitePath()), image.alt(), "image");
    }

    /** The references cited; asked for only after every text of the page has been rendered. */
    List<ReferenceView> references() {
        List<ReferenceView> views = new ArrayList<>();
        List<String> cited = page.text().references();
        Map<String, Html> formatted =
                cited.isEmpty() ? Map.of() : context.references().in(language());
        for (int i = 0; i < cited.size(); i++) {
            Html text = formatted.get(cited.get(i));
            if (text != null) {
                views.add(new ReferenceView(
                        CitationLinks.referenceId(i + 1),
                        String.valueOf(i + 1),
                        text,
                        bodies.citationIds(cited.get(i)).stream()
                                .map(id -> "#" + id)
                                .toList()));
            }
        }
        return views;
    }

    ReviewView review() {
        List<PersonLink> authors = front().authors().stream()
                .map(author -> site().library().people().get(author.value()))
                .filter(Objects::nonNull)
                .map(this::person)
                .toList();
        String published = language().dateOrNull(front().published());
        String updated = language().dateOrNull(front().updated());
        StatedReview stated = front().review();
        List<PersonLink> reviewers =
                site().reviewers(article()).stream().map(this::person).toList();
        LinkView sponsor = sponsor();
        if (stated == null || reviewers.isEmpty()) {
            boolean demonstration = config().identity().isDemonstration();
            return new ReviewView(
                    authors,
                    sponsor,
                    demonstration ? "demonstration" : "none",
                    language().word(demonstration ? "demonstration" : "review.none"),
                    List.of(),
                    null,
                    null,
                    published,
                    updated);
        }
        boolean signed = site().isSigned(article());
        String statement = language().word(reviewers.size() > 1 ? "review.signed-by-all" : "review.signed");
        return new ReviewView(
                authors,
                sponsor,
                signed ? "signed" : "stated",
                signed ? statement : null,
                reviewers,
                language().date(stated.on()),
                language().date(stated.next()),
                published,
                updated);
    }

    private @Nullable LinkView sponsor() {
        Sponsor sponsor = front().sponsor();
        Text url = sponsor == null ? null : sponsor.url();
        return sponsor == null
                ? null
                : new LinkView(sponsor.name().value(), url == null ? null : url.value(), null, false, null);
    }

    private PersonLink person(Person person) {
        SitePage own = site().page(person, language());
        return new PersonLink(person.name(), person.role(), person.registration(), own == null ? null : href(own));
    }
}
