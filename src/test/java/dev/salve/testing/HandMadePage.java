package dev.salve.testing;

import dev.salve.language.Language;
import dev.salve.language.Languages;
import dev.salve.markdown.Heading;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleData;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Person;
import dev.salve.model.content.Sponsor;
import dev.salve.model.content.Stage;
import dev.salve.model.content.StatedReview;
import dev.salve.model.content.Traits;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Url;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of a site, put together piece by piece. */
public final class HandMadePage {
    private static final SourceFile FILE = SourceFile.of("content/made-by-hand.md", "text\n");

    private final PageType type;
    private final String url;
    private final List<HandMadeBody> bodies = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private List<String> references = List.of();
    private List<Text> authors = List.of();
    private String title = "Title";
    private String description = "";
    private String language = "en-GB";
    private @Nullable String article;
    private Kind kind = Kind.ARTICLE;
    private String folder = "";
    private @Nullable Person person;
    private @Nullable LocalDate published;
    private @Nullable LocalDate updated;
    private @Nullable StatedReview review;
    private @Nullable Sponsor sponsor;
    private Traits traits = Traits.NONE;
    private @Nullable HandMadeBody forWhom;
    private @Nullable HandMadeBody inShort;

    private HandMadePage(PageType type, String url) {
        this.type = type;
        this.url = url;
    }

    public static HandMadePage of(PageType type, String url) {
        return new HandMadePage(type, url);
    }

    /** A page that shows an article, whose path without ending is {@code path}. */
    public static HandMadePage article(PageType type, String url, String path, Kind kind) {
        HandMadePage page = new HandMadePage(type, url);
        page.article = path;
        page.kind = kind;
        int slash = path.indexOf('/');
        page.folder = slash < 0 ? "" : path.substring(0, slash);
        return page;
    }

    public HandMadePage title(String words) {
        title = words;
        return this;
    }

    public HandMadePage description(String words) {
        description = words;
        return this;
    }

    public HandMadePage language(String tag) {
        language = tag;
        return this;
    }

    public HandMadePage folder(String name) {
        folder = name;
        return this;
    }

    public HandMadePage person(Person whose) {
        person = whose;
        return this;
    }

    public HandMadePage published(String date) {
        published = LocalDate.parse(date);
        return this;
    }

    public HandMadePage updated(String date) {
        updated = LocalDate.parse(date);
        return this;
    }

    public HandMadePage authors(String... ids) {
        authors = List.of(ids).stream().map(HandMadePage::located).toList();
        return this;
    }

    public HandMadePage review(String by, String on, String next) {
        review = new StatedReview(located(by), LocalDate.parse(on), LocalDate.parse(next), FILE.whole());
        return this;
    }

    public HandMadePage sponsor(String name, @Nullable String url) {
        sponsor = new Sponsor(located(name), url == null ? null : located(url));
        return this;
    }

    public HandMadePage traits(String minimumAge, Traits.ProcedureType type, String... bodyLocations) {
        List<Text> locations =
                List.of(bodyLocations).stream().map(HandMadePage::located).toList();
        traits = new Traits(located(minimumAge), locations, type);
        return this;
    }

    public HandMadePage forWhom(String words) {
        forWhom = HandMadeBody.of(words);
        bodies.add(forWhom);
        return this;
    }

    /** The main message, which stands under the heading. */
    public HandMadePage inShort(HandMadeBody words) {
        inShort = words;
        bodies.add(words);
        return this;
    }

    /** A text on the page; the first is that of its article. */
    public HandMadePage text(HandMadeBody body) {
        bodies.add(body);
        return this;
    }

    public HandMadePage heading(String words) {
        headings.add(new Heading(2, "h", words, Html.escape(words), 0, FILE.whole()));
        return this;
    }

    public HandMadePage references(String... ids) {
        references = List.of(ids);
        return this;
    }

    public SitePage build() {
        Language words = Languages.of(language).orElseThrow();
        Map<MarkdownBody, LinkedBody> linked = new LinkedHashMap<>();
        bodies.forEach(body -> linked.put(body.body(), body.linked()));
        LinkedText text = new LinkedText(linked, Map.of(), references, headings, 0);
        return new SitePage(
                type, new Url(url), words, title, description, content(), folder, person, text, FILE.whole());
    }

    private @Nullable Article content() {
        if (article == null) {
            return null;
        }
        MarkdownBody body = bodies.stream()
                .filter(candidate -> candidate != forWhom && candidate != inShort)
                .findFirst()
                .map(HandMadeBody::body)
                .orElseGet(() -> MarkdownBody.empty(FILE));
        return new Article(new ArticleId(article, language), FILE, front(), ArticleData.NONE, body, true);
    }

    private FrontMatter front() {
        Stage stage = article != null && article.endsWith("preparing") ? Stage.PREPARING : kind.stage();
        return new FrontMatter(
                located(title),
                kind,
                HandMadeBody.of(description).body(),
                forWhom == null ? null : forWhom.body(),
                inShort == null ? null : inShort.body(),
                stage,
                null,
                null,
                authors,
                sponsor,
                review,
                published,
                updated,
                false,
                null,
                FrontMatter.DEFAULT_ORDER,
                null,
                List.of(),
                List.of(),
                null,
                traits,
                null,
                List.of());
    }

    private static Text located(String value) {
        return new Text(value, FILE.whole());
    }
}
