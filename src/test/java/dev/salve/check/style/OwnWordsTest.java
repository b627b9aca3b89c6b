package dev.salve.check.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site says of words itself, and that rules on English leave other languages alone. */
class OwnWordsTest {
    private static final String HEAD = """
            ---
            title: %s
            kind: article
            summary: A page.
            in-short: A page.
            authors: [editorial-team]
            review: { by: dr-lee, on: 2026-10-01, next: 2028-09-01 }
            ---

            """;

    @TempDir
    private Path folder;

    private List<String> styleProblems(String rules, String path, String text) {
        SiteFixture site = SiteFixture.of("diagnostics/base", folder);
        return site
                .replacing("content/site.yaml", "citations: { style: ama }", "citations: { style: ama }\n" + rules)
                .withFile("content/light-therapy/" + path, HEAD.formatted("More") + text)
                .check()
                .problems()
                .stream()
                .filter(problem -> problem.contains("[style/") || problem.contains("[config/"))
                .map(problem -> problem.substring(problem.indexOf('[')))
                .toList();
    }

    @Test
    void pairOfTheSiteIsReportedWithItsInflectionsButNotInItsException() {
        String rules = """
                rules:
                  words:
                    - { word: "downtime~", plain: time to heal, except: [downtime of the website] }
                """;

        assertEquals(
                List.of("[style/plain-word] content/light-therapy/more.md:10:4: \"downtimes\" has a plainer word"),
                styleProblems(rules, "more.md", "No downtimes. The downtime of the website was short.\n"));
    }

    @Test
    void wordThatTheSiteAcceptsIsNotReportedInAnyForm() {
        String rules = "rules: { accepted-words: [Commence, erythema] }\n";

        assertEquals(
                List.of("[style/plain-word] content/light-therapy/more.md:10:24: \"prior to\" has a plainer word"),
                styleProblems(rules, "more.md", "Treatment is commenced prior to lunch. Erythema fades.\n"));
    }

    @Test
    void abbreviationThatTheSitesReadersKnowNeedsNoWords() {
        String text = "Some IPL lamps are old. HIFU is another thing.\n";

        assertEquals(
                List.of("[style/abbreviation] content/light-therapy/more.md:10:25:"
                        + " \"HIFU\" is written out nowhere on this page"),
                styleProblems("rules: { abbreviations: [IPL] }\n", "more.md", text));
    }

    @Test
    void abbreviationThatIsWrittenOutAnywhereOnThePageIsExplained() {
        String text = "## IPL and you\n\nIntense pulsed light (IPL) is bright.\n";

        assertEquals(List.of(), styleProblems("", "more.md", text));
    }

    @Test
    void rulesOnEnglishLeaveSpanishAlone() {
        String text = "Dura de 3-6 semanas, desde el 06/08/2026, con 2.5 puntos y edema.\n";

        assertEquals(List.of(), styleProblems("", "more.es.md", text));
    }

    @Test
    void longParagraphIsLongInEveryLanguage() {
        String text = "Uno es así. Dos es así. Tres es así. Cuatro es así.\n";

        assertEquals(
                List.of("[style/long-paragraph] content/light-therapy/more.es.md:10:38:"
                        + " this paragraph has 4 sentences; its fourth begins here"),
                styleProblems("", "more.es.md", text));
    }

    @Test
    void figureThatAFactPrintsIsJudgedOnceWhereTheFactStands() {
        SiteFixture site = SiteFixture.of("diagnostics/base", folder)
                .replacing("content/facts.yaml", "text: 20 to 30 minutes", "text: 20-30 minutes");

        assertEquals(
                List.of("warning[style/number-form] content/facts.yaml:2:9: \"20-30\" gives a range with a dash"),
                site.check().problems().stream()
                        .filter(problem -> problem.contains("[style/"))
                        .toList());
    }
}
