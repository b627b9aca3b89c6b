package dev.salve.check.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneSidedOptionsTest {
    private static final String COMPARISON = "content/light-therapy/comparison.md";

    @TempDir
    private Path folder;

    private static List<String> problems(SiteFixture site) {
        return site.check().problems().stream()
                .filter(problem -> problem.contains("[balance/one-sided-option]"))
                .map(problem -> problem.substring(problem.indexOf(": ") + 2))
                .toList();
    }

    private SiteFixture labelled(String good, String bad, String like) {
        return SiteFixture.of("diagnostics/base", folder)
                .replacing(COMPARISON, "label: What may get better", "label: " + good)
                .replacing(COMPARISON, "label: What may go wrong", "label: " + bad)
                .replacing(COMPARISON, "label: What it is like", "label: " + like);
    }

    @Test
    void rowsAreKnownByWhatClinicsCallThem() {
        assertEquals(List.of(), problems(labelled("Benefits", "Side effects", "Does it hurt?")));
        assertEquals(List.of(), problems(labelled("Pros", "Cons", "What happens on the day")));
        assertEquals(List.of(), problems(labelled("Does it help?", "Is it safe?", "How long it takes")));
        assertEquals(List.of(), problems(labelled("How well it works", "Drawbacks", "Recovery")));
    }

    @Test
    void whatNoRowSaysIsNamedWithEveryChoiceThatLacksIt() {
        assertEquals(
                List.of(
                        "no row says of \"At the clinic\" and \"No treatment\" what may get better, nor what it is like"),
                problems(labelled("Who does it", "Risks", "What it costs")));
    }

    @Test
    void tableOfAnotherPageOfTheTreatmentMaySayIt() {
        SiteFixture site =
                labelled("Benefits", "Risks", "What it costs").withFile("content/light-therapy/extra.md", """
                        ---
                        title: How each choice feels
                        kind: article
                        summary: What each choice is like.
                        options:
                          columns:
                            - { id: professional, title: At the clinic }
                            - { id: none, title: No treatment }
                          rows:
                            - label: How it feels
                              cells: { professional: Warm., none: As now. }
                        ---

                        ::options
                        """);
        assertEquals(List.of(), problems(site));
    }

    @Test
    void tableInAnotherLanguageIsNotJudged() {
        SiteFixture site = labelled("Coste", "Lugar", "Horario")
                .replacing("content/site.yaml", "languages: [en-GB, es]", "languages: [es, en-GB]");
        assertEquals(List.of(), problems(site));
    }
}
