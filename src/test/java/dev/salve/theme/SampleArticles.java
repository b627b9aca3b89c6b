package dev.salve.theme;

import static dev.salve.theme.SampleParts.html;

import dev.salve.render.view.ArticleView;
import dev.salve.render.view.BenefitsView;
import dev.salve.render.view.CalloutView;
import dev.salve.render.view.CareView;
import dev.salve.render.view.DetailsView;
import dev.salve.render.view.DoView;
import dev.salve.render.view.DontView;
import dev.salve.render.view.FigureView;
import dev.salve.render.view.ImageView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.OptionsView;
import dev.salve.render.view.PersonLink;
import dev.salve.render.view.QuestionView;
import dev.salve.render.view.QuestionsToAskView;
import dev.salve.render.view.ReviewView;
import dev.salve.render.view.RisksView;
import dev.salve.render.view.StageView;
import dev.salve.render.view.StepsView;
import dev.salve.render.view.SuitabilityView;
import dev.salve.render.view.ThreadView;
import dev.salve.render.view.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Made-up articles that between them use every component. */
final class SampleArticles {
    private final SampleParts parts;

    SampleArticles(SampleParts parts) {
        this.parts = parts;
    }

    ArticleView benefits() {
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
                        + parts.term("dermis", "dermis", "The thick middle layer of skin, under the surface.")
                        + " "
                        + parts.cite("1")
                        + ". Healing brings new "
                        + parts.term("collagen", "collagen", "A strong protein that gives skin its firmness.")
                        + " over weeks.</p>"
                        + parts.component(new FigureView(
                                new ImageView(null, 0, 0, "", null, SampleParts.DRAWING),
                                html("In clinics, needles are typically 0.5 to 1.5 mm long " + parts.cite("1") + "."),
                                null))
                        + "<h2 id=\"concerns\">Concern by concern</h2><p>Each row sets a possible benefit beside its"
                        + " main risk.</p>"
                        + parts.component(new DetailsView(
                                html("What the bars mean"),
                                html("<p>Strong: several good trials agree.</p><p>None found: we found no study.</p>")))
                        + parts.component(new BenefitsView(
                                3,
                                List.of(
                                        benefit("Sunken acne scars", "moderate", 2),
                                        benefit("Fine lines and texture", "limited", 1),
                                        benefit("Pores", "none", 0))))
                        + parts.component(briefRisks())
                        + "<h2 id=\"before\">Before you decide</h2>"
                        + parts.component(new DoView(
                                "do",
                                3,
                                html("Do"),
                                List.of(
                                        html("ask what result is likely for your own concern"),
                                        html("ask how it will be measured, and when"))))
                        + parts.component(new DontView(
                                "do-not",
                                3,
                                html("Do not"),
                                List.of(
                                        html("do not trust photos alone"),
                                        html("do not pay for a course before a consultation"))))
                        + "<h2 id=\"questions\">Questions people ask</h2>"
                        + parts.component(new QuestionView(
                                "pores",
                                3,
                                html("Will it shrink my pores?"),
                                html("<p>There is no proof that pores change size.</p>")))
                        + parts.component(new QuestionView(
                                "scars",
                                3,
                                html("Can it remove my acne scars completely?"),
                                html("<p>No. It can make sunken scars look shallower " + parts.cite("2") + ".</p>"))));
    }

    private static BenefitsView.Benefit benefit(String name, String evidence, int bars) {
        return new BenefitsView.Benefit(
                "s-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
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
                "s-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name,
                serious,
                html("Skin feels warm and tight. It looks red, or darker, purple or grey on brown and black skin."),
                serious ? html("2 of 30 people in one study") : null,
                serious ? new RisksView.Share(2, 2, 30) : null,
                html(lasts),
                html("Use a cool, clean cloth and a plain moisturiser."));
    }

    ArticleView risks() {
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
                        + parts.cite("1", "2")
                        + ".</p>"
                        + parts.component(new RisksView(
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
                        + parts.component(new SuitabilityView(
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
        return parts.component(new CareView(
                level,
                levelText,
                "care-" + level,
                3,
                html(heading),
                html("<ul><li>redness spreads, or pain or swelling gets worse after the first day or two</li>"
                        + "<li>you see pus, or have a fever or feel shivery</li></ul>"),
                LinkView.of(label, href)));
    }

    ArticleView options() {
        List<String> columns = List.of("At a clinic", "At home", "No treatment");
        return article(
                "Clinic, home or no treatment",
                "comparison",
                "Three choices, the same questions. None of them is right for everyone.",
                1,
                List.of(LinkView.of("The choices", "#choices"), LinkView.of("Questions to ask", "#ask")),
                "<h2 id=\"choices\">The choices</h2>"
                        + parts.component(new OptionsView(
                                "Microneedling: three choices compared",
                                columns,
                                List.of(
                                        row(columns, "How deep it goes"),
                                        row(columns, "Who does it"),
                                        row(columns, "What may go wrong"))))
                        + "<h2 id=\"ask\">Questions to ask</h2>"
                        + parts.component(new QuestionsToAskView(List.of(
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
                        + parts.component(new ImageView("layers.png", 400, 200, "Layers of the skin", null, null)));
    }

    private static OptionsView.Row row(List<String> columns, String label) {
        return new OptionsView.Row(
                label,
                columns.stream()
                        .map(column -> new OptionsView.Cell(
                                column, html("Into the dermis. Needles are typically 0.5 to 1.5 mm long.")))
                        .toList());
    }

    ArticleView aftercare() {
        return article(
                "Aftercare, day by day",
                "aftercare",
                "Keep it clean, plain and out of the sun. Most signs settle in 7 days.",
                4,
                List.of(LinkView.of("Day by day", "#days"), LinkView.of("Washing your face", "#wash")),
                "<h2 id=\"days\">Day by day</h2><p>Day 0 is the day of treatment.</p>"
                        + parts.component(new TimelineView(
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
                        + parts.component(new StepsView(List.of(
                                html("Wash your hands with soap."),
                                html("Splash your face with <b>lukewarm</b> water " + parts.cite("2")
                                        + ", then again."))))
                        + parts.component(SampleParts.keyFacts()));
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

    /** An article of a live site: a review with both dates, no path, nothing optional. */
    ArticleView reviewed() {
        return new ArticleView(
                "Four weeks to the day before",
                "article",
                html("Start about 4 weeks before."),
                null,
                null,
                null,
                List.of(),
                html("<h2 id=\"sun\">Sun</h2><p>Keep out of the sun.</p>"
                        + parts.component(new CalloutView(
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
                SampleParts.PAPER,
                List.of(),
                null,
                LinkView.of("Aftercare, day by day", "aftercare.html"));
    }

    private ArticleView article(
            String title, String kind, String lead, int position, List<LinkView> contents, String body) {
        List<String> names = List.of("Deciding", "Preparing", "The day", "Aftercare", "Get help");
        List<String> ids = List.of("deciding", "preparing", "day", "aftercare", "help");
        List<StageView> stages = new ArrayList<>();
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
                SampleParts.demonstration(),
                SampleParts.PAPER,
                SampleParts.references(),
                LinkView.of("Microneedling", "treatment.html"),
                LinkView.of("What may go wrong", "risks.html"));
    }
}
