package dev.salve.testing;

import dev.salve.config.Brand;
import dev.salve.config.CitationSettings;
import dev.salve.config.Clinic;
import dev.salve.config.HelpNumbers;
import dev.salve.config.ReviewPolicy;
import dev.salve.config.RuleSettings;
import dev.salve.config.SiteConfig;
import dev.salve.config.SiteIdentity;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Languages;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Gaps;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.Library;
import dev.salve.model.content.Media;
import dev.salve.model.content.Person;
import dev.salve.model.content.Reference;
import dev.salve.model.content.StaticFile;
import dev.salve.model.output.OutputFile;
import dev.salve.model.site.FactIndex;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.FaqIndex;
import dev.salve.model.site.GlossaryIndex;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Redirect;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.source.FileContent;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Text;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A joined site, put together piece by piece, for tests of what is made from one. */
public final class HandMadeSite {
    public static final SourceFile FILE = SourceFile.of("content/site.yaml", "format: 1\n");

    private final List<SitePage> pages = new ArrayList<>();
    private final List<FaqEntry> questions = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
    private final Map<String, List<SitePage>> termUses = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Media> media = new TreeMap<>();
    private final List<StaticFile> staticFiles = new ArrayList<>();
    private SiteIdentity.Status status = SiteIdentity.Status.LIVE;
    private String url = "https://clinic.example/";
    private List<String> languages = List.of("en-GB");
    private @Nullable String specialty = "Dermatology";

    public HandMadeSite url(String address) {
        url = address;
        return this;
    }

    public HandMadeSite demonstration() {
        status = SiteIdentity.Status.DEMONSTRATION;
        return this;
    }

    public HandMadeSite languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    public HandMadeSite specialty(String name) {
        specialty = name;
        return this;
    }

    public HandMadeSite page(HandMadePage page) {
        pages.add(page.build());
        return this;
    }

    public HandMadeSite pages(SitePage... more) {
        pages.addAll(List.of(more));
        return this;
    }

    public HandMadeSite question(FaqEntry entry) {
        questions.add(entry);
        return this;
    }

    public HandMadeSite redirect(String from, SitePage to) {
        redirects.add(new Redirect(from, to, FILE.span(0, 6)));
        return this;
    }

    public HandMadeSite person(Person person) {
        people.put(person.id(), person);
        return this;
    }

    public HandMadeSite reference(Reference reference) {
        references.put(reference.id(), reference);
        return this;
    }

    public HandMadeSite term(GlossaryTerm term, SitePage... users) {
        terms.put(term.id(), term);
        termUses.put(term.id(), List.of(users));
        return this;
    }

    public HandMadeSite media(Media picture) {
        media.put(picture.path(), picture);
        return this;
    }

    public HandMadeSite staticFile(String path, String text) {
        staticFiles.add(
                new StaticFile(path, "content/static/" + path, FileContent.of(text.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    public HandMadeSite fact(String id, String text) {
        facts.put(id, newFact(id, text));
        return this;
    }

    static Fact newFact(String id, String text) {
        return new Fact(
                id, located(text), null, "", List.of(), Fact.Support.CONVENTION, List.of(), null, null, FILE.whole());
    }

    public static GlossaryTerm term(String id, String word, HandMadeBody definition, String... aliases) {
        return new GlossaryTerm(
                id,
                located(word),
                Stream.of(aliases)
                        .map(alias -> new GlossaryTerm.Alias(located(alias), true))
                        .toList(),
                definition.body(),
                List.of(),
                true,
                FILE.whole());
    }

    public static Reference reference(String id, String type, String title, Reference.Field... fields) {
        return new Reference(id, type, title, List.of(), "2020", null, List.of(fields), FILE.whole());
    }

    private static Text located(String value) {
        return new Text(value, FILE.whole());
    }

    public Site build() {
        List<SitePage> sorted =
                pages.stream().sorted(Comparator.comparing(SitePage::url)).toList();
        String first = languages.get(0);
        Library library = new Library(
                config(),
                List.of(),
                List.of(),
                people,
                references,
                Map.of(first, new Glossary(terms)),
                Map.of(first, facts),
                media,
                staticFiles,
                Map.of(),
                Map.of(),
                Gaps.NONE,
                0);
        return new Site(
                library,
                LocalDate.of(2026, 11, 20),
                sorted,
                treatments(sorted),
                new GlossaryIndex(Map.of(first, termUses)),
                new FaqIndex(questions),
                new FactIndex(Map.of()),
                redirects,
                List.of(),
                Map.of());
    }

    private SiteConfig config() {
        return new SiteConfig(
                FILE,
                new SiteIdentity(
                        "Alder Quay",
                        URI.create(url),
                        status,
                        new Text("clinic", SourceFile.named("content/site.yaml").whole())),
                languages.stream().map(tag -> Languages.of(tag).orElseThrow()).toList(),
                new Clinic(
                        "Alder Quay Clinic",
                        "14 Alder Quay, Exampleton",
                        "01632 960123",
                        "hello@clinic.example",
                        null,
                        List.of("CQC 1-234"),
                        null,
                        specialty),
                new HelpNumbers("999", null, null),
                new Brand(null, null, null),
                List.of(),
                new ReviewPolicy(
                        Period.ofMonths(24),
                        Period.ofDays(60),
                        ReviewPolicy.Overdue.WARN,
                        null,
                        false,
                        List.of(),
                        List.of()),
                new CitationSettings(CitationSettings.Style.AMA),
                new RuleSettings(List.of(), List.of(), List.of(), Map.of(), List.of()));
    }

    private static List<Treatment> treatments(List<SitePage> pages) {
        return pages.stream()
                .filter(page -> page.type() == PageType.TREATMENT)
                .map(overview -> new Treatment(
                        overview.folder(),
                        overview.language().tag(),
                        overview,
                        siblings(pages, overview, PageType.ARTICLE),
                        siblings(pages, overview, PageType.FAQ).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static List<SitePage> siblings(List<SitePage> pages, SitePage overview, PageType type) {
        return pages.stream()
                .filter(page -> page.type() == type
                        && page.folder().equals(overview.folder())
                        && page.language().tag().equals(overview.language().tag()))
                .toList();
    }

    /** What a renderer makes of the site: paths and texts, by path. */
    public Map<String, String> render(Renderer renderer) {
        Map<String, String> files = new TreeMap<>();
        Diagnostics diagnostics = new Diagnostics();
        renderer.render(new RenderContext(build(), file -> put(files, file), diagnostics));
        return files;
    }

    private static void put(Map<String, String> files, OutputFile file) {
        String before = files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        if (before != null) {
            throw new AssertionError(file.path() + " was written twice");
        }
    }
}
