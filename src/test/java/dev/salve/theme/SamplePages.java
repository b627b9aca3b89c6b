package dev.salve.theme;

import dev.salve.markdown.Html;
import dev.salve.render.view.ArticleView;
import dev.salve.render.view.BenefitsView;
import dev.salve.render.view.CalloutView;
import dev.salve.render.view.CareView;
import dev.salve.render.view.CitationView;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.ContentView;
import dev.salve.render.view.DetailsView;
import dev.salve.render.view.DoView;
import dev.salve.render.view.DontView;
import dev.salve.render.view.FaqView;
import dev.salve.render.view.FigureView;
import dev.salve.render.view.FooterView;
import dev.salve.render.view.GlossaryView;
import dev.salve.render.view.HeadView;
import dev.salve.render.view.HelpView;
import dev.salve.render.view.HomeView;
import dev.salve.render.view.ImageView;
import dev.salve.render.view.KeyFactsView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.NotFoundView;
import dev.salve.render.view.NoticeView;
import dev.salve.render.view.OptionsView;
import dev.salve.render.view.PageView;
import dev.salve.render.view.PaperView;
import dev.salve.render.view.PersonLink;
import dev.salve.render.view.PersonView;
import dev.salve.render.view.PlainPageView;
import dev.salve.render.view.PrivacyReportView;
import dev.salve.render.view.QuestionView;
import dev.salve.render.view.QuestionsToAskView;
import dev.salve.render.view.ReferenceView;
import dev.salve.render.view.ReviewView;
import dev.salve.render.view.RisksView;
import dev.salve.render.view.SearchView;
import dev.salve.render.view.SectionView;
import dev.salve.render.view.SiteView;
import dev.salve.render.view.StageView;
import dev.salve.render.view.StepsView;
import dev.salve.render.view.SuitabilityView;
import dev.salve.render.view.TermView;
import dev.salve.render.view.ThemeTemplates;
import dev.salve.render.view.ThreadView;
import dev.salve.render.view.TimelineView;
import dev.salve.render.view.TreatmentView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pages of every kind, made by hand, that use every component. */
final class SamplePages {
    private static final PaperView PAPER = new PaperView(
            "https://clinic.example/page/",
            29,
            "M4 4.5h7m1 0h2",
            LinkView.of("Signs", "https://a.example/#s"),
            List.of(new PaperView.Word("dermis", html("The thick middle layer of skin."))));

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'";

    private static final Html DRAWING = html("""
            <svg viewBox="0 0 400 200" role="img" aria-labelledby="fig1-t" fill="none" stroke="currentColor" \
            stroke-width="2"><title id="fig1-t">How deep the needles go</title><path d="M8 60H392M8 150H392"/>\
            <path d="M100 20V110M200 20V130M300 20V170"/></svg>""");

    private static final List<String> COMPONENTS = ThemeTemplates.all().keySet().stream()
            .filter(path -> path.startsWith("components/"))
            .map(path -> path.substring("components/".length()).replace(".ftlh", ""))
            .toList();

    private final TemplateEngine engine;
    private final PageFiles pageFiles;
    private final Consumer<ThemeAsset> made;
    private final String language;
    private int cites;

    SamplePages(TemplateEngine engine, String language) {
        this(engine, PageFiles.NONE, made -> {}, language);
    }

    /** Pages with the style sheets of all components; {@code made} takes what is joined for them. */
    SamplePages(TemplateEngine engine, PageFiles pageFiles, Consumer<ThemeAsset> made, String language) {
        this.engine = engine;
        this.pageFiles = pageFiles;
        this.made = made;
        this.language = language;
    }

    /** Every page by the name of its file. */
    Map<String, PageView> all() {
        Map<String, PageView> pages = new LinkedHashMap<>();
        pages.put("home", page(home(), List.of()));
        pages.put("treatment", page(treatment(), trail("Microneedling")));
        pages.put("benefits", page(benefits(), trail("Microneedling", "What may get better")));
        pages.put("risks", page(risks(), trail("Microneedling", "What may go wrong")));
        pages.put("options", page(options(), trail("Microneedling", "Clinic, home or no treatment")));
        pages.put("aftercare", page(aftercare(), trail("Microneedling", "Aftercare, day by day")));
        pages.put("reviewed", page(reviewed(), trail("Microneedling", "Preparing")));
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
                new SiteView("Alder Quay Skin Clinic", "home.html", "search.html", new ImageView(null, 0, 0, "", logo)),
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
        List<LinkView> trail = new java.util.ArrayList<>(List.of(LinkView.of("Home", "home.html")));
        for (int i = 0; i < labels.length - 1; i++) {
            trail.add(LinkView.of(labels[i], "treatment.html"));
        }
        trail.add(LinkView.here(labels[labels.length - 1]));
        return trail;
    }

    private ReviewView demonstration() {
        return new ReviewView(
                List.of(new PersonLink("Editorial team", "Writers of this demonstration", null, "person.html")),
                null,
                "demonstration",
                "Demonstration content. Not medical advice. Not reviewed by a clinician.",
                List.of(),
                null,
                null,
                "10 November 2026",
                null);
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
                        + term("collagen", "collagen", "A strong protein that gives skin its firmness.")
                        + ". It can soften some scars and lines; it does not erase them."),
                "4 minutes",
                new ImageView(null, 0, 0, "How deep the needles go", DRAWING),
                keyFacts().facts(),
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
                        + cite("1", "2")
                        + ".</p>"
                        + component(new CalloutView(
                                "info",
                                null,
                                "change-your-mind",
                                3,
                                html("You can still change your mind"),
                                html("<p>You can say no at any point, even in the chair.</p>")))),
                html("Adults who are thinking about microneedling."),
                html("Most studies are small and short."),
                html("Ask a dermatologist or your own doctor."),
                demonstration(),
                PAPER,
                references());
    }

    private ArticleView benefits() {
        return article(
                "What may get better with microneedling",
                "benefits",
                "It can make some scars and lines look softer. It does not erase them, and each benefit comes with a"
                        + " risk.",
                1,
                List.of(
                        LinkView.of("How it works", "#how"),
                        LinkView.of("Concern by concern", "#concerns"),
                        LinkView.of("Before you decide", "#before"),
                        LinkView.of("Questions people ask", "#questions")),
                "<h2 id=\"how\">How it works</h2><p>Fine needles pass through the outer skin into the "
                        + term("dermis", "dermis", "The thick middle layer of skin, under the surface.")
                        + " "
                        + cite("1")
                        + ". Healing brings new "
                        + term("collagen", "collagen", "A strong protein that gives skin its firmness.")
                        + " over weeks.</p>"
                        + component(new FigureView(
                                new ImageView(null, 0, 0, "", DRAWING),
                                html("In clinics, needles are typically 0.5 to 1.5 mm long " + cite("1") + ".")))
                        + "<h2 id=\"concerns\">Concern by concern</h2><p>Each row sets a possible benefit beside its"
                        + " main risk.</p>"
                        + component(new DetailsView(
                                html("What the bars mean"),
                                html("<p>Strong: several good trials agree.</p><p>None found: we found no study.</p>")))
                        + component(new BenefitsView(
                                3,
                                List.of(
                                        benefit("Sunken acne scars", "moderate", 2),
                                        benefit("Fine lines and texture", "limited", 1),
                                        benefit("Pores", "none", 0))))
                        + component(briefRisks())
                        + "<h2 id=\"before\">Before you decide</h2>"
                        + component(new DoView(
                                "do",
                                3,
                                html("Do"),
                                List.of(
                                        html("ask what result is likely for your own concern"),
                                        html("ask how it will be measured, and when"))))
                        + component(new DontView(
                                "do-not",
                                3,
                                html("Do not"),
                                List.of(
                                        html("do not trust photos alone"),
                                        html("do not pay for a course before a consultation"))))
                        + "<h2 id=\"questions\">Questions people ask</h2>"
                        + component(new QuestionView(
                                "pores",
                                3,
                                html("Will it shrink my pores?"),
                                html("<p>There is no proof that pores change size.</p>")))
                        + component(new QuestionView(
                                "scars",
                                3,
                                html("Can it remove my acne scars completely?"),
                                html("<p>No. It can make sunken scars look shallower " + cite("2") + ".</p>"))));
    }

    private static BenefitsView.Benefit benefit(String name, String evidence, int bars) {
        return new BenefitsView.Benefit(
                "s-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                evidence,
                evidence.equals("none") ? "none found" : evidence,
                bars,
                html("Scars may look shallower after a course of 3 to 6 sessions. They do not go away."),
                html("In one study, 5 of 30 people had dark marks. 2 of 30 had lines of tiny scars."));
    }

    private static RisksView briefRisks() {
        return new RisksView(
                3,
                true,
                List.of(
                        new RisksView.Group(
                                "common",
                                "Common",
                                List.of(risk("Redness and swelling", false, "Usually 1 to 3 days"))),
                        new RisksView.Group("uncommon", "Uncommon", List.of(risk("New scars", true, "May never go")))),
                LinkView.of("What may go wrong", "risks.html"));
    }

    private static RisksView.Risk risk(String name, boolean serious, String lasts) {
        return new RisksView.Risk(
                "s-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                serious,
                html("Skin feels warm and tight. It looks red, or darker, purple or grey on brown and black skin."),
                serious ? html("2 of 30 people in one study") : null,
                serious ? new RisksView.Share(2, 2, 30) : null,
                html(lasts),
                html("Use a cool, clean cloth and a plain moisturiser."));
    }

    private ArticleView risks() {
        return article(
                "What may go wrong with microneedling",
                "risks",
                "Most side effects are mild and short. Dark marks, infection, lumps and scars are uncommon, but some of"
                        + " them last.",
                1,
                List.of(
                        LinkView.of("Warning signs", "#warning-signs"),
                        LinkView.of("Risks, from common to rare", "#sort"),
                        LinkView.of("Who should wait", "#wait")),
                "<h2 id=\"warning-signs\">Warning signs</h2>"
                        + "<p>These signs can come after any microneedling, at a clinic or at home.</p>"
                        + care("emergency", "Emergency", "Call 999 now if you have:", "Call 999", "tel:999")
                        + care("urgent", "Urgent", "Get medical help the same day if:", "Call 111", "tel:111")
                        + care("non-urgent", "Not urgent", "Call us within a few days if:", "Call us", "tel:+4416")
                        + "<h2 id=\"sort\">Risks, from common to rare</h2><p>Two large reviews looked at 51 and 85"
                        + " papers "
                        + cite("1", "2")
                        + ".</p>"
                        + component(new RisksView(
                                3,
                                false,
                                List.of(
                                        new RisksView.Group(
                                                "common",
                                                "Common",
                                                List.of(
                                                        risk("Redness and swelling", false, "Usually 1 to 3 days"),
                                                        risk("Dry or flaky skin", false, "Up to 7 days"))),
                                        new RisksView.Group(
                                                "uncommon", "Uncommon", List.of(risk("Dark marks", true, "Months"))),
                                        new RisksView.Group(
                                                "rare", "Rare", List.of(risk("Lasting lumps", true, "Months")))),
                                null))
                        + "<h2 id=\"wait\">Who should wait</h2>"
                        + component(new SuitabilityView(
                                3,
                                List.of(
                                        new SuitabilityView.Group(
                                                "never",
                                                "Do not have it if",
                                                List.of(new SuitabilityView.Entry(
                                                        "s-suit-1",
                                                        html("you have an infection on the area"),
                                                        html("Needles can spread it.")))),
                                        new SuitabilityView.Group(
                                                "ask",
                                                "Ask a doctor first if",
                                                List.of(new SuitabilityView.Entry(
                                                        "s-suit-2",
                                                        html("you take a blood thinner"),
                                                        html("You may bleed more."))))))));
    }

    private String care(String level, String levelText, String heading, String label, String href) {
        return component(new CareView(
                level,
                levelText,
                "care-" + level,
                3,
                html(heading),
                html("<ul><li>redness spreads, or pain or swelling gets worse after the first day or two</li>"
                        + "<li>you see pus, or have a fever or feel shivery</li></ul>"),
                LinkView.of(label, href)));
    }

    private ArticleView options() {
        List<String> columns = List.of("At a clinic", "At home", "No treatment");
        return article(
                "Clinic, home or no treatment",
                "comparison",
                "Three choices, the same questions. None of them is right for everyone.",
                1,
                List.of(LinkView.of("The choices", "#choices"), LinkView.of("Questions to ask", "#ask")),
                "<h2 id=\"choices\">The choices</h2>"
                        + component(new OptionsView(
                                "Microneedling: three choices compared",
                                columns,
                                List.of(
                                        row(columns, "How deep it goes"),
                                        row(columns, "Who does it"),
                                        row(columns, "What may go wrong"))))
                        + "<h2 id=\"ask\">Questions to ask</h2>"
                        + component(new QuestionsToAskView(List.of(
                                new QuestionsToAskView.Question(
                                        "s-ask-3",
                                        html("What training do you have?"),
                                        html("Rules differ by country.")),
                                new QuestionsToAskView.Question(
                                        "s-ask-4", html("Is the needle new and sealed?"), null))))
                        + "<h2 id=\"more\">A table and a list</h2><table><thead><tr><th scope=\"col\">Days</th>"
                        + "<th scope=\"col\">What</th></tr></thead><tbody><tr><td>1</td><td>Red</td></tr></tbody>"
                        + "</table><ol><li>One<ul><li>deeper</li></ul></li><li>Two</li></ol>"
                        + "<blockquote><p>Quoted words.</p></blockquote>"
                        + component(new ImageView("layers.png", 400, 200, "Layers of the skin", null)));
    }

    private static OptionsView.Row row(List<String> columns, String label) {
        return new OptionsView.Row(
                label,
                columns.stream()
                        .map(column -> new OptionsView.Cell(
                                column, html("Into the dermis. Needles are typically 0.5 to 1.5 mm long.")))
                        .toList());
    }

    private ArticleView aftercare() {
        return article(
                "Aftercare, day by day",
                "aftercare",
                "Keep it clean, plain and out of the sun. Most signs settle in 7 days.",
                4,
                List.of(LinkView.of("Day by day", "#days"), LinkView.of("Washing your face", "#wash")),
                "<h2 id=\"days\">Day by day</h2><p>Day 0 is the day of treatment.</p>"
                        + component(new TimelineView(
                                3,
                                "Aftercare for microneedling",
                                true,
                                List.of(
                                        entry("Day 0", "Treatment day", true, "day 0", null, "treatment"),
                                        entry("Days 1 to 3", null, false, "day 1", "day 3", "treatment"),
                                        entry("Week 4", null, false, "week 4", null, "treatment"),
                                        entry(
                                                "Months 3 to 6",
                                                "After the last",
                                                true,
                                                "month 3",
                                                "month 6",
                                                "last-session"))))
                        + "<h2 id=\"wash\">Washing your face</h2>"
                        + component(new StepsView(List.of(
                                html("Wash your hands with soap."),
                                html("Splash your face with <b>lukewarm</b> water " + cite("2") + ", then again."))))
                        + component(keyFacts()));
    }

    private static TimelineView.Entry entry(
            String when, @Nullable String title, boolean mile, String from, @Nullable String until, String after) {
        return new TimelineView.Entry(
                "s-" + from.replace(' ', '-'),
                when,
                title,
                mile,
                html("Red, warm and tight. Tiny spots of blood."),
                List.of(html("wash your hands before you touch your face"), html("sleep on a clean pillowcase")),
                List.of(html("do not wear make-up"), html("do not go in the sun")),
                mile ? html("Skin is open for a while.") : null,
                from,
                until,
                after);
    }

    private static KeyFactsView keyFacts() {
        return new KeyFactsView(List.of(
                new KeyFactsView.Fact("Used most for", html("Sunken acne scars. Other uses have weaker evidence.")),
                new KeyFactsView.Fact("What may go wrong", html("Redness for 1 to 3 days is usual. Scars can happen.")),
                new KeyFactsView.Fact("One session", html("30 to 60 minutes, plus time for numbing cream"))));
    }

    /** An article of a live site: a review with both dates, no path, nothing optional. */
    private ArticleView reviewed() {
        return new ArticleView(
                "Four weeks to the day before",
                "article",
                html("Start about 4 weeks before."),
                null,
                null,
                null,
                List.of(),
                html("<h2 id=\"sun\">Sun</h2><p>Keep out of the sun.</p>"
                        + component(new CalloutView(
                                "warning", "Warning", "w", 3, html("Cold sores"), html("<p>Tell your provider.</p>")))),
                null,
                null,
                null,
                List.of(LinkView.of("Aftercare", "aftercare.html", "Day by day")),
                new ReviewView(
                        List.of(new PersonLink("Editorial team", null, null, null)),
                        LinkView.of("Skin Trust", "https://sponsor.example/"),
                        "signed",
                        null,
                        List.of(
                                new PersonLink("Dr Example", "Consultant dermatologist", "GMC 0000000", "person.html"),
                                new PersonLink("Sister Sample", "Nurse", "NMC 00A0000E", null)),
                        "2 November 2026",
                        "2 November 2027",
                        "10 November 2026",
                        "18 November 2026"),
                PAPER,
                List.of(),
                null,
                LinkView.of("Aftercare, day by day", "aftercare.html"));
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
                references());
    }

    private FaqView.Question answer(String id, String question) {
        return new FaqView.Question(
                id,
                html(question),
                html("<p>Pain varies with the area and the depth " + cite("1") + ".</p><ul><li>One</li></ul>"),
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
                html("<h2 id=\"how\">How we write</h2><p>Both sides, side by side " + cite("1") + ".</p>"),
                List.of(LinkView.of("Privacy report", "privacy-report.html", "What was checked")),
                demonstration(),
                references());
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

    private ArticleView article(
            String title, String kind, String lead, int position, List<LinkView> contents, String body) {
        List<String> names = List.of("Deciding", "Preparing", "The day", "Aftercare", "Get help");
        List<String> ids = List.of("deciding", "preparing", "day", "aftercare", "help");
        List<StageView> stages = new java.util.ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String href = i == 2 ? null : "treatment.html#s-" + ids.get(i);
            stages.add(new StageView(ids.get(i), names.get(i), href, i == position - 1));
        }
        return new ArticleView(
                title,
                kind,
                html(lead),
                new ThreadView("Your path through microneedling", position, stages),
                "6 minutes",
                null,
                contents,
                html(body),
                html("Adults who are thinking about microneedling."),
                html("Most studies are small, and many had no comparison group."),
                html("Ask a dermatologist what is likely for your own skin."),
                List.of(LinkView.of("Questions to ask", "options.html#ask", "To print and take with you")),
                demonstration(),
                PAPER,
                references(),
                LinkView.of("Microneedling", "treatment.html"),
                LinkView.of("What may go wrong", "risks.html"));
    }

    private static List<ReferenceView> references() {
        return List.of(
                new ReferenceView(
                        "ref-1",
                        "1",
                        html("Hou A, and others. Microneedling: a comprehensive review. <i>Dermatologic Surgery</i>."
                                + " 2017;43(3):321–339."),
                        List.of("#s-main")),
                new ReferenceView(
                        "ref-2",
                        "2",
                        html("Alam M, and others. Efficacy of a needling device. <i>JAMA Dermatology</i>. 2014."),
                        List.of("#s-main", "#s-get-help")));
    }

    private String term(String words, String id, String definition) {
        return component(new TermView(
                "s-term-" + id,
                html(words),
                words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1),
                html(definition),
                "glossary.html#" + id));
    }

    private String cite(String... numbers) {
        return component(new CitationView(java.util.Arrays.stream(numbers)
                .map(number -> new CitationView.Reference(
                        "s-cite-" + cites++, number, "#ref-" + number, number.equals("2") ? "p. 399" : null))
                .toList()));
    }

    private String component(ComponentView view) {
        return engine.component(view.template(), view, language).text();
    }

    private static Html html(String text) {
        return new Html(text);
    }
}
