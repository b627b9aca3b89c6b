package dev.salve.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyReportTest {
    private static final String REPORT = "privacy-report/index.html";
    private static final String ELSEWHERE =
            "<tr><th scope=\"row\">Files or services of other companies that pages load</th><td>%d</td></tr>";

    @TempDir
    private Path folder;

    @Test
    void reportCountsEveryPageAndNamesEveryScript() {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder).build();
        String report = built.main(REPORT);
        long pages =
                built.files().stream().filter(path -> path.endsWith(".html")).count();

        assertTrue(report.contains("Pages checked</th><td>" + pages + "</td>"), report);
        assertTrue(report.contains(ELSEWHERE.formatted(0)), report);
        List<String> scripts =
                built.files().stream().filter(path -> path.endsWith(".js")).toList();
        assertFalse(scripts.isEmpty());
        scripts.forEach(path -> assertTrue(report.contains("<code>" + path + "</code>"), path));
        assertTrue(report.contains("default-src &#39;none&#39;"), report);
    }

    @Test
    void everyLanguageHasItsReportWithTheSameNumbers() {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder).build();

        assertTrue(built.main("es/" + REPORT).contains("<h1>Informe de privacidad</h1>"));
        assertEquals(numbers(built.main(REPORT)), numbers(built.main("es/" + REPORT)));
    }

    private static List<String> numbers(String report) {
        return Pattern.compile("<td>(\\d+)</td>")
                .matcher(report)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void waivedFaultStandsInTheReport() {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder)
                .withFile("content/static/map.js", "load(\"https://maps.example/api.js\");\n")
                .replacing("content/site.yaml", "citations: { style: ama }", """
                        citations: { style: ama }
                        rules:
                          waive: [{ code: privacy/other-origin, reason: An agreement exists., until: 2027-01-31 }]
                        """)
                .build();

        assertTrue(built.report().published(), built.problems()::toString);
        assertTrue(built.main(REPORT).contains(ELSEWHERE.formatted(1)));
        assertTrue(built.main(REPORT)
                .contains("this file holds &quot;https://maps.example/api.js&quot;, which is on another site"));
    }

    @Test
    void privacyPageLeadsToTheReportAndElseTheFooterDoes() {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder).build();
        assertTrue(built.main("privacy/index.html").contains("<a href=\"../privacy-report/\">Privacy report</a>"));
        assertFalse(built.file("about/index.html").contains("privacy-report"));

        SiteFixture.Built small = SiteFixture.small(folder.resolve("small")).build();
        assertTrue(small.file("index.html").contains("<a href=\"privacy-report/\">Privacy report</a>"));
    }

    @Test
    void reportAndSearchPageMayBeFoundAndThePageForWrongAddressesMayNot() {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder).build();
        String sitemap = built.file("sitemap.xml");

        for (String path : List.of(REPORT, "search/index.html")) {
            assertFalse(built.file(path).contains("noindex"), path);
            assertTrue(sitemap.contains("/" + path.replace("index.html", "") + "</loc>"), sitemap);
        }
        assertTrue(built.file("404.html").contains("<meta name=\"robots\" content=\"noindex\">"));
        assertFalse(sitemap.contains("404"), sitemap);
        String documents = built.file("search-documents.json");
        assertTrue(documents.contains("\"privacy-report/\""), documents);
        assertFalse(documents.contains("\"search/\""), documents);
    }

    @Test
    void faultOfTheThemeIsToldOnceForAllPages() {
        SiteFixture.Built built = SiteFixture.of("diagnostics/base", folder)
                .withFile("themes/clinic/templates/lines.ftlh", "<#macro healing></#macro><#macro gap></#macro>")
                .withFile("themes/clinic/templates/privacy-report.ftlh", """
                        <#import "shell.ftlh" as layout>
                        <@layout.shell><h1>Report</h1><p onclick="x()">Text</p></@layout.shell>
                        """)
                .build();

        assertEquals(
                List.of("error[privacy/inline-code] content/site.yaml: the element \"p\" has the attribute \"onclick\","
                        + " on the page es/privacy-report/index.html and 1 other"),
                built.problems());
        assertFalse(built.report().published());
    }

    @Test
    void scriptThatWorksOutAPatientsDatesAsksForAndKeepsNothing() throws IOException {
        ScriptText script = ScriptText.of(Files.readString(Path.of("themes", "clinic", "components", "timeline.js")));

        assertFalse(script.code().contains("fetch"));
        assertEquals(List.of(), CodeWords.STORING.in(script));
        assertEquals(List.of(), CodeWords.SENDING.in(script));
    }
}
