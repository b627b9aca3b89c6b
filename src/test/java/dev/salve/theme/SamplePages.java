package dev.salve.theme;

import static dev.salve.theme.SampleParts.html;

import dev.salve.markdown.Html;
import dev.salve.render.view.CalloutView;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.FaqView;
import dev.salve.render.view.FooterView;
import dev.salve.render.view.GlossaryView;
import dev.salve.render.view.HeadView;
import dev.salve.render.view.HelpView;
import dev.salve.render.view.HomeView;
import dev.salve.render.view.ImageView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.NotFoundView;
import dev.salve.render.view.NoticeView;
import dev.salve.render.view.PageView;
import dev.salve.render.view.PersonView;
import dev.salve.render.view.PlainPageView;
import dev.salve.render.view.PrivacyReportView;
import dev.salve.render.view.SearchView;
import dev.salve.render.view.SectionView;
import dev.salve.render.view.SiteView;
import dev.salve.render.view.ThemeTemplates;
import dev.salve.render.view.TreatmentView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Pages of every kind, made by hand, that use every component. */
final class SamplePages {
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final List<String> COMPONENTS = ThemeTemplates.all().keySet().stream()
            .filter(path -> path.startsWith("components/"))
            .map(path -> path.substring("components/".length()).replace(".ftlh", ""))
            .toList();

    private final PageFiles pageFiles;
    private final Consumer<ThemeAsset> made;
    private final SampleParts parts;
    private final SampleArticles articles;
    private final String language;

    SamplePages(TemplateEngine engine, String language) {
        this(engine, PageFiles.NONE, made -> {}, language);
    }

    /** Pages with the style sheets of all components; {@code made} takes what is joined for them. */
    SamplePages(TemplateEngine engine, PageFiles pageFiles, Consumer<ThemeAsset> made, String language) {
        this.pageFiles = pageFiles;
        this.made = made;
        this.parts = new SampleParts(engine, language);
        this.articles = new SampleArticles(parts);
        this.language = language;
    }

    /** Every page by the name of its file. */
    Map<String, PageView> all() {
        Map<String, PageView> pages = new LinkedHashMap<>();
        pages.put("home", page(home(), List.of()));
        pages.put("treatment", page(treatment(), trail("Microneedling")));
        pages.put("benefits", page(articles.benefits(), trail("Microneedling", "What may get better")));
        pages.put("risks", page(articles.risks(), trail("Microneedling", "What may go wrong")));
        pages.put("options", page(articles.options(), trail("Microneedling", "Clinic, home or no treatment")));
        pages.put("aftercare", page(articles.aftercare(), trail("Microneedling", "Aftercare, day by day")));
        pages.put("reviewed", page(articles.reviewed(), trail("Microneedling", "Preparing")));
        pages.put("glossary", page(glossary(), trail("Glossary")));
        pages.put("faq", page(faq(), trail("Questions")));
        pages.put("search", page(search(), trail("Search")));
        pages.put("person", page(person(), trail("People", "Dr Example")));
        pages.put("plain", page(plain(), trail("About")));
        pages.put("404", page(notFound(), List.of()));
        pages.put("privacy-report", page(privacyReport(), trail("Privacy report")));
        return pages;
    }

    private PageView page(ContentView content, List<LinkView> trail) {
        HeadView head = new HeadView(
                content.title() + " | Alder Quay Skin Clinic",
                "What microneedling can and cannot do, with sources & dates.",
                html(POLICY),
                "https://alder-quay.example/" + content.template() + "/",
                null,
                "favicon.svg",
                "feed.xml",
                List.of(
                        new HeadView.Property("og:title", content.title()),
                        new HeadView.Property("og:type", "article")),
                List.of(
                        new HeadView.Alternate("en-GB", "https://alder-quay.example/"),
                        new HeadView.Alternate("x-default", "https://alder-quay.example/")),
                List.of(html("{\"@context\":\"https://schema.org\",\"@type\":\"MedicalWebPage\"}")),
                pageFiles.styleSheets(content.template(), COMPONENTS, made),
                pageFiles.scripts(content.template(), COMPONENTS));
        Html logo = html("""
                <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="#1d5c46" \
                stroke-width="3" stroke-linecap="round"><path d="M5 20H14C17 20 18 26 20 34C22 26 23 20 26 20H43"/>\
                <circle cx="34" cy="11" r="4" fill="#e3a02b" stroke="none"/></svg>""");
        return new PageView(
                language,
                language.equals("ar") ? "rtl" : "ltr",
                "",
                head,
                new SiteView(
                        "Alder Quay Skin Clinic",
                        "home.html",
                        "search.html",
                        new ImageView(null, 0, 0, "", null, logo)),
                List.of(
                        new LinkView("Microneedling", "treatment.html", null, !trail.isEmpty(), null),
                        LinkView.of("Questions", "faq.html"),
                        LinkView.of("Glossary", "glossary.html"),
                        LinkView.of("Search", "search.html")),
                trail,
                List.of(new LinkView("Español", "home.html", null, false, "es")),
                List.of(new NoticeView(
                        "demonstration", "Demonstration content.", "Not medical advice. Not reviewed by a clinician.")),
                new HelpView(
                        new HelpView.Line(null, "999", "tel:999", null),
                        new HelpView.Line("NHS 111", "111", "tel:111", null),
                        new HelpView.Line(null, "01632 960123", "tel:+441632960123", "Monday to Friday, 9am to 5.30pm"),
                        LinkView.of("Warning signs after microneedling", "risks.html#warning-signs")),
                new FooterView(
                        "Alder Quay Skin Clinic",
                        "14 Alder Quay, Exampleton, EX0 0AA",
                        LinkView.of("01632 960123", "tel:+441632960123"),
                        LinkView.of("hello@alder-quay.example", "mailto:hello@alder-quay.example"),
                        "https://alder-quay.example/book/",
                        "Monday to Friday, 9am to 5.30pm",
                        List.of("Regulator registration: 0-000000000 (example)"),
                        List.of(
                                LinkView.of("About", "plain.html"),
                                LinkView.of("How we write", "plain.html#how"),
                                LinkView.of("Privacy: no cookies", "plain.html"),
                                LinkView.of("Accessibility", "plain.html"))),
                content);
    }

    private static List<LinkView> trail(String... labels) {
        List<LinkView> trail = new ArrayList<>(List.of(LinkView.of("Home", "home.html")));
        for (int i = 0; i < labels.length - 1; i++) {
            trail.add(LinkView.of(labels[i], "treatment.html"));
        }
        trail.add(LinkView.here(labels[labels.length - 1]));
        return trail;
    }

    private HomeView home() {
        return new HomeView(
                "Know what to expect before you decide",
                html("What may get better, what may go wrong, and what happens if you do nothing. Plain facts on skin"
                        + " treatments, each with its source."),
                new SectionView("where-you-are", html("Where are you on your path?"), html("""
                                <ul>
                                <li><a href="treatment.html">I am thinking about it</a></li>
                                <li><a href="treatment.html#s-preparing">I have booked</a></li>
                                <li><a href="treatment.html#s-day">My treatment is today</a></li>
                                <li><a href="aftercare.html">I am healing</a></li>
                                <li><a href="#s-get-help">Something worries me</a></li>
                                </ul>
                                """)),
                List.of(
                        new HomeView.Treatment(
                                "Microneedling",
                                "treatment.html",
                                html("Fine needles make many tiny holes, and the skin heals. Used most for sunken acne"
                                        + " scars."),
                                "11 pages"),
                        new HomeView.Treatment(
                                "Chemical peel",
                                "treatment.html",
                                html("A liquid takes off a set depth of skin. Deeper peels change more, heal slower and"
                                        + " carry more risk."),
                                "5 pages")),
                List.of(
                        new SectionView(
                                "how",
                                html("How we write"),
                                html("<h3 id=\"both-sides\">Both sides, side by side</h3><p>We set each benefit next to"
                                        + " its main risk. They get the same space.</p><h3 id=\"sources\">Sources you"
                                        + " can check</h3><p>Small numbers in the text lead to the study.</p>")),
                        new SectionView(
                                "private",
                                html("Your visit stays private"),
                                html("<p>This site sets no cookies and counts no visitors.</p>"))),
                List.of(
                        LinkView.of("Does it hurt?", "faq.html#hurt"),
                        LinkView.of("When can I wear make-up?", "faq.html#make-up")),
                null,
                List.of());
    }

    private TreatmentView treatment() {
        return new TreatmentView(
                "Microneedling",
                html("Fine needles make many tiny holes in the skin. As the holes heal, the skin builds new "
                        + parts.term("collagen", "collagen", "A strong protein that gives skin its firmness.")
                        + ". It can soften some scars and lines; it does not erase them."),
                "4 minutes",
                new ImageView(null, 0, 0, "How deep the needles go", null, SampleParts.DRAWING),
                SampleParts.keyFacts().facts(),
                List.of(
                        new TreatmentView.Stage(
                                "deciding",
                                "Deciding",
                                List.of(
                                        LinkView.of(
                                                "What may get better",
                                                "benefits.html",
                                                "Concern by concern, with how sure studies are"),
                                        LinkView.of(
                                                "What may go wrong",
                                                "risks.html",
                                                "From common and short to rare but serious"),
                                        new LinkView("Who should wait", null, "Not published yet", false, null))),
                        new TreatmentView.Stage(
                                "preparing",
                                "Preparing",
                                List.of(LinkView.of("Four weeks to the day before", "reviewed.html", "Sun, creams"))),
                        new TreatmentView.Stage(
                                "day", "The day", List.of(LinkView.of("What happens, step by step", "options.html"))),
                        new TreatmentView.Stage(
                                "aftercare", "Aftercare", List.of(LinkView.of("Day by day", "aftercare.html"))),
                        new TreatmentView.Stage(
                                "help",
                                "Get help",
                                List.of(LinkView.of("Warning signs", "risks.html#warning-signs", "When to call")))),
                List.of(LinkView.of("What it can and cannot do", "#what")),
                html("<h2 id=\"what\">What it can and cannot do</h2><p>It can make sunken acne scars look shallower "
                        + parts.cite("1", "2")
                        + ".</p>"
                        + parts.component(new CalloutView(
                                "info",
                                null,
                                "change-your-mind",
                                3,
                                html("You can still change your mind"),
                                html("<p>You can say no at any point, even in the chair.</p>")))),
                html("Adults who are thinking about microneedling."),
                html("Most studies are small and short."),
                html("Ask a dermatologist or your own doctor."),
                SampleParts.demonstration(),
                SampleParts.PAPER,
                SampleParts.references());
    }

    private static GlossaryView glossary() {
        return new GlossaryView(
                "Glossary",
                html("What the medical words on this site mean, in plain words."),
                List.of(LinkView.of("A", "#a"), new LinkView("B", null, null, false, null), LinkView.of("C", "#c")),
                List.of(
                        new GlossaryView.Group(
                                "a",
                                "A",
                                List.of(new GlossaryView.Term(
                                        "acne",
                                        "Acne",
                                        html("A skin problem where pores get blocked and sore."),
                                        List.of("spots", "pimples"),
                                        List.of(LinkView.of("Collagen", "#collagen")),
                                        List.of()))),
                        new GlossaryView.Group(
                                "c",
                                "C",
                                List.of(new GlossaryView.Term(
                                        "collagen",
                                        "Collagen",
                                        html("A strong protein that gives skin its firmness."),
                                        List.of(),
                                        List.of(),
                                        List.of(
                                                LinkView.of("What may get better", "benefits.html"),
                                                LinkView.of("Microneedling", "treatment.html")))))));
    }

    private FaqView faq() {
        return new FaqView(
                "Questions people ask",
                html("Short answers about microneedling."),
                Html.EMPTY,
                List.of(
                        new FaqView.Group(
                                "deciding",
                                "Deciding",
                                List.of(answer("hurt", "Does it hurt?"), answer("work", "Does it really work?"))),
                        new FaqView.Group("after", "After treatment", List.of(answer("make-up", "When make-up?")))),
                List.of(LinkView.of("Questions about chemical peel", "../chemical-peel/faq/")),
                null,
                SampleParts.references());
    }

    private FaqView.Question answer(String id, String question) {
        return new FaqView.Question(
                id,
                html(question),
                html("<p>Pain varies with the area and the depth " + parts.cite("1") + ".</p><ul><li>One</li></ul>"),
                LinkView.of("What may get better", "benefits.html"));
    }

    private static SearchView search() {
        return new SearchView(
                "Search",
                null,
                "search-documents.json",
                List.of(LinkView.of("All words, A to Z", "glossary.html"), LinkView.of("All questions", "faq.html")));
    }

    private static PersonView person() {
        return new PersonView(
                "Dr Example",
                "Consultant dermatologist",
                "GMC 0000000",
                html("<p>Works nowhere.</p>"),
                List.of(LinkView.of("Aftercare", "aftercare.html")),
                List.of(LinkView.of("What may go wrong", "risks.html", "From common to rare")));
    }

    private PlainPageView plain() {
        return new PlainPageView(
                "About this site",
                html("Who writes here, and how."),
                List.of(LinkView.of("How we write", "#how")),
                html("<h2 id=\"how\">How we write</h2><p>Both sides, side by side " + parts.cite("1") + ".</p>"),
                List.of(LinkView.of("Privacy report", "privacy-report.html", "What was checked")),
                SampleParts.demonstration(),
                SampleParts.references());
    }

    private static PrivacyReportView privacyReport() {
        return new PrivacyReportView(
                "Privacy report",
                html("What a check of every file found."),
                "40",
                "0",
                "0",
                "1",
                "0",
                "0",
                List.of("the script uses \"sendBeacon\", in line 3"),
                List.of(new PrivacyReportView.Script(
                        "assets/clinic.3b29cd35.js",
                        "3676",
                        "3b29cd35613c1c25e5cb9fa48892b9d8c0162ab85a4f5c9a64fe9618a230aa14")),
                "default-src 'none'; script-src 'self'");
    }

    private static NotFoundView notFound() {
        return new NotFoundView(
                "We cannot find that page",
                List.of(LinkView.of("Aftercare, day by day", "aftercare.html"), LinkView.of("Home", "home.html")));
    }
}
