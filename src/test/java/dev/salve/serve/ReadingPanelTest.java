package dev.salve.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview says at the foot of a page on how hard it is to read. */
class ReadingPanelTest {
    private static final String EASY = "The nurse looks at your skin. You can ask what you like. ";
    private static final String HARD = "Contraindications necessitate multidisciplinary consideration"
            + " of \\<b> pathophysiological circumstances & comorbidities beforehand.";

    @TempDir
    Path project;

    private SiteFixture site() {
        return PreviewFixture.smallSite(project)
                .withFile("content/long.md", """
                        ---
                        title: A long page
                        kind: page
                        summary: A page.
                        ---

                        %s

                        %s
                        """.formatted(EASY.repeat(10).strip(), HARD));
    }

    private String panel(String address) throws IOException, InterruptedException {
        try (PreviewFixture preview = PreviewFixture.of(site(), project)) {
            return panel(preview, address);
        }
    }

    private static String panel(PreviewFixture preview, String address) throws IOException, InterruptedException {
        String page = preview.get(address).body();
        int start = page.indexOf("<aside data-salve-reading");
        return start < 0 ? "" : page.substring(start, page.indexOf("</aside>", start));
    }

    @Test
    void panelIsClosedAndSaysTheGradeInWords() throws Exception {
        String panel = panel("/long/");

        assertTrue(
                Pattern.compile("<details class=\"reading\">\n<summary>How hard is this page to read\\?"
                                + " <span>grade \\d\\.\\d, easy</span></summary>")
                        .matcher(panel)
                        .find(),
                panel);
        assertTrue(panel.contains("As it stands: <b>grade "), panel);
        assertTrue(panel.contains("for readers aged about "), panel);
    }

    @Test
    void hardestSentenceComesFirstWithItsPlaceAndItsGrade() throws Exception {
        String panel = panel("/long/");
        String hardest = panel.substring(panel.indexOf("The hardest sentences"));

        assertTrue(
                Pattern.compile("^The hardest sentences</h2>\n<ol>\n<li><p><b class=\"very-hard\">grade \\d\\d\\.\\d,"
                                + " very hard</b> Contraindications necessitate.*</p>\n"
                                + "<p class=\"place\"><code>content/long\\.md:9</code></p></li>")
                        .matcher(hardest)
                        .find(),
                panel);
        assertEquals(5, hardest.substring(0, hardest.indexOf("</ol>")).split("<li>", -1).length - 1);
    }

    @Test
    void eachParagraphIsNamedByItsFirstWords() throws Exception {
        String paragraphs = panel("/long/");
        paragraphs = paragraphs.substring(paragraphs.indexOf("Each paragraph"));

        assertTrue(paragraphs.contains(", easy</b> The nurse looks at your skin. You can…</p>"), paragraphs);
        assertTrue(
                paragraphs.contains(", very hard</b> Contraindications necessitate multidisciplinary consideration"
                        + " of &lt;b&gt; pathophysiological circumstances…</p>"),
                paragraphs);
        assertTrue(paragraphs.contains("content/long.md:7"), paragraphs);
    }

    @Test
    void fewWordsHaveNoGradeAndAreNotAmongTheHardest() throws Exception {
        SiteFixture site = site().replacing("content/long.md", "beforehand.", "beforehand.\n\nMoisturise immediately.");
        try (PreviewFixture preview = PreviewFixture.of(site, project)) {
            String panel = panel(preview, "/long/");
            int paragraphs = panel.indexOf("Each paragraph");
            assertFalse(panel.substring(0, paragraphs).contains("Moisturise"), panel);
            assertTrue(
                    panel.substring(paragraphs).contains("too short to tell</b> Moisturise immediately.</p>"), panel);
        }
    }

    @Test
    void panelHoldsNothingInlineAndOnlyThePreviewsOwnStyles() throws Exception {
        String panel = panel("/long/");

        assertFalse(
                Pattern.compile("style=|<style|<script|\\son[a-z]+=")
                        .matcher(panel)
                        .find(),
                panel);
        assertEquals(1, panel.split("href=", -1).length - 1);
        assertTrue(panel.contains("href=\"" + PreviewPaths.STYLE + "\""), panel);
    }

    @Test
    void shortPageIsToldThatNothingCanBeSaid() throws Exception {
        assertTrue(panel("/about/").contains("<span>too short to tell</span>"));
    }

    @Test
    void pagesInOtherLanguagesAndGeneratedPagesHaveNone() throws Exception {
        site().replacing("content/site.yaml", "languages: [en-GB]", "languages: [en-GB, es]")
                .withFile("content/about.es.md", """
                        ---
                        title: Quiénes somos
                        summary: Quién escribe estas páginas.
                        kind: page
                        translation: reviewed
                        ---

                        Somos una clínica junto al agua.
                        """);
        try (PreviewFixture preview = PreviewFixture.of(SiteFixture.in(project), project)) {
            assertEquals(
                    200,
                    preview.get("/es/about/").statusCode(),
                    preview.get(PreviewPaths.PROBLEMS).body());
            assertEquals("", panel(preview, "/es/about/"));
            assertEquals("", panel(preview, "/search/"));
            assertEquals("", panel(preview, "/nowhere/"));
        }
    }

    @Test
    void linesFollowAnEditThatChangesNoPage() throws Exception {
        SiteFixture site = site();
        try (PreviewFixture preview = PreviewFixture.of(site, project)) {
            String before = preview.get("/long/").body();
            site.replacing("content/long.md", "\nContraindications", "\n\n\nContraindications");
            assertEquals("well", preview.builds.poll(10, TimeUnit.SECONDS));
            assertTrue(panel(preview, "/long/").contains("content/long.md:11"));
            assertEquals(
                    before.replace("content/long.md:9", "content/long.md:11"),
                    preview.get("/long/").body());
        }
    }

    @Test
    void gradeJustAboveTheTargetIsNotShownAsTheTarget() {
        assertEquals("grade 6.0, easy", Grade.of(6.0).words());
        assertEquals("grade 6.04, hard", Grade.of(6.04).words());
        assertEquals("grade 8.0, hard", Grade.of(8.0).words());
        assertEquals("grade 8.1, very hard", Grade.of(8.1).words());
    }
}
