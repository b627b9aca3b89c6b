package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    private static final String PROCEDURE = "light-therapy/procedure/index.html";
    private static final String AFTERCARE = "light-therapy/aftercare/index.html";

    @TempDir
    private Path folder;

    private SiteFixture site() {
        return SiteFixture.of("diagnostics/base", folder);
    }

    /** The style sheets that a page is linked to, one behind the other. */
    private static String styles(SiteFixture.Built built, String page) {
        StringBuilder all = new StringBuilder();
        links(built, page, "<link rel=\"stylesheet\" href=\"(?:\\.\\./)*([^\"]+)\">")
                .forEach(path -> all.append(built.file(path)));
        return all.toString();
    }

    private static List<String> links(SiteFixture.Built built, String page, String link) {
        return Pattern.compile(link)
                .matcher(built.file(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void pageHasTheLookOfWhatItShowsAndNoOther() {
        SiteFixture.Built built = site().build();

        assertTrue(styles(built, AFTERCARE).contains(".timeline"));
        assertFalse(styles(built, PROCEDURE).contains(".timeline{"));
        assertFalse(styles(built, "index.html").contains(".thread"));
        assertTrue(styles(built, "index.html").contains(".where"));
    }

    @Test
    void pagesThatShowTheSameShareOneStyleSheet() {
        SiteFixture.Built built = site().build();
        String sheet = "(assets/article\\.[0-9a-f]{8}\\.css)";

        assertEquals(1, links(built, AFTERCARE, sheet).size());
        assertEquals(
                built.files().stream().filter(path -> path.matches(sheet)).toList(),
                built.files().stream()
                        .filter(path -> path.endsWith(".html"))
                        .flatMap(page -> links(built, page, sheet).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void importedSheetStandsOnceAndBeforeAllThatImportIt() {
        String styles = styles(site().build(), AFTERCARE);

        assertEquals(1, count(".dos,.donts{", styles));
        assertTrue(styles.indexOf(".dos,.donts{") < styles.indexOf(".timeline :is(.dos,.donts){"));
        assertFalse(styles.contains("@import"));
    }

    @Test
    void clinicsOwnColoursComeLast() {
        SiteFixture.Built built = site().replacing("content/site.yaml", "primary: \"#1d5c46\"", "primary: \"#224477\"")
                .build();
        List<String> sheets = links(built, AFTERCARE, "<link rel=\"stylesheet\" href=\"(?:\\.\\./)*assets/([a-z]+)\\.");

        assertEquals(List.of("tokens", "base", "article", "brand"), sheets);
    }

    @Test
    void ownSheetOfAComponentReplacesThatOneAlone() {
        SiteFixture.Built built = site().withFile("themes/clinic/components/timeline.css", ".timeline { border: 0 }\n")
                .build();
        String styles = styles(built, AFTERCARE);

        assertTrue(styles.contains(".timeline{border:0}"), styles);
        assertFalse(styles.contains(".mile"), styles);
        assertTrue(styles.contains(".question{"), styles);
    }

    @Test
    void addressInASheetBesideATemplateFollowsTheFile() {
        SiteFixture.Built built = site().withFile("themes/clinic/assets/pictures/dot.svg", "<svg/>")
                .withFile(
                        "themes/clinic/components/timeline.css",
                        ".mile { background: url(../assets/pictures/dot.svg) }")
                .build();

        String picture = built.files().stream()
                .filter(path -> path.startsWith("assets/pictures/dot."))
                .findFirst()
                .orElseThrow();
        assertTrue(styles(built, AFTERCARE).contains("url(" + picture.substring("assets/".length()) + ")"));
    }

    @Test
    void scriptOfAComponentIsThereWhereItIsShown() {
        SiteFixture.Built built = site().build();
        String script = "<script src=\"[./]*(assets/timeline\\.[0-9a-f]{8}\\.js)\" defer>";

        assertEquals(1, links(built, AFTERCARE, script).size());
        assertTrue(built.hasFile(links(built, AFTERCARE, script).get(0)));
        assertEquals(List.of(), links(built, PROCEDURE, script));
    }

    @Test
    void addressOfAnotherSiteIsReportedAtTheProjectsOwnFile() {
        SiteFixture.Built built = site().withFile(
                        "themes/clinic/components/timeline.css",
                        ".mile { background: url(https://dots.example/a.png) }")
                .build();

        assertEquals(
                List.of("error[privacy/other-origin] themes/clinic/components/timeline.css: this file holds"
                        + " \"https://dots.example/a.png\", which is on another site"),
                built.problems());
    }
}
