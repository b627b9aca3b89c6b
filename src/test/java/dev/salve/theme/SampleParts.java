package dev.salve.theme;

import dev.salve.markdown.Html;
import dev.salve.render.view.CitationView;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.KeyFactsView;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PaperView;
import dev.salve.render.view.PersonLink;
import dev.salve.render.view.ReferenceView;
import dev.salve.render.view.ReviewView;
import dev.salve.render.view.TermView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What made-up pages are put together from: filled components, a review, sources. */
final class SampleParts {
    static final PaperView PAPER = new PaperView(
            "https://clinic.example/page/",
            29,
            "M4 4.5h7m1 0h2",
            LinkView.of("Signs", "https://a.example/#s"),
            List.of(new PaperView.Word("dermis", html("The thick middle layer of skin."))));

    static final Html DRAWING = html("""
            <svg viewBox="0 0 400 200" role="img" aria-labelledby="fig1-t" fill="none" stroke="currentColor" \
            stroke-width="2"><title id="fig1-t">How deep the needles go</title><path d="M8 60H392M8 150H392"/>\
            <path d="M100 20V110M200 20V130M300 20V170"/></svg>""");

    private final TemplateEngine engine;
    private final String language;
    private int cites;

    SampleParts(TemplateEngine engine, String language) {
        this.engine = engine;
        this.language = language;
    }

    static ReviewView demonstration() {
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

    static KeyFactsView keyFacts() {
        return new KeyFactsView(List.of(
                new KeyFactsView.Fact("Used most for", html("Sunken acne scars. Other uses have weaker evidence.")),
                new KeyFactsView.Fact("What may go wrong", html("Redness for 1 to 3 days is usual. Scars can happen.")),
                new KeyFactsView.Fact("One session", html("30 to 60 minutes, plus time for numbing cream"))));
    }

    static List<ReferenceView> references() {
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

    String term(String words, String id, String definition) {
        return component(new TermView(
                "s-term-" + id,
                html(words),
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                html(definition),
                "glossary.html#" + id));
    }

    String cite(String... numbers) {
        return component(new CitationView(Arrays.stream(numbers)
                .map(number -> new CitationView.Reference(
                        "s-cite-" + cites++, number, "#ref-" + number, number.equals("2") ? "p. 399" : null))
                .toList()));
    }

    String component(ComponentView view) {
        return engine.component(view.template(), view, language).text();
    }

    static Html html(String text) {
        return new Html(text);
    }
}
