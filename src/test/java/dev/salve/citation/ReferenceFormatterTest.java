package dev.salve.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.config.CitationSettings.Style;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Languages;
import dev.salve.markdown.Html;
import dev.salve.model.content.Reference;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceFormatterTest {
    private static final SourceFile FILE = SourceFile.of("content/references.yaml", "- id: one\n- id: two\n");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void articleOfUpToSixAuthorsNamesThemAll() {
        assertAma(
                reference("article-journal", "Microneedling as an adjuvant")
                        .authors("Bailey, Adrian Joseph Michel", "Li, Heidi Oi-Yee", "Dover, Jeffrey S.")
                        .issued("2022")
                        .with("container-title", "Journal of the American Academy of Dermatology")
                        .with("volume", "86")
                        .with("issue", "4")
                        .with("page", "797-810")
                        .with("DOI", "10.1016/j.jaad.2021.03.116"),
                "Bailey AJM, Li HO-Y, Dover JS. Microneedling as an adjuvant. "
                        + "<i>Journal of the American Academy of Dermatology</i>. 2022;86(4):797-810. "
                        + "doi:<a href=\"https://doi.org/10.1016/j.jaad.2021.03.116\">10.1016/j.jaad.2021.03.116</a>");
    }

    @Test
    void articleOfMoreThanSixAuthorsNamesThreeAndOthers() {
        assertAma(
                reference("article-journal", "Efficacy of a needling device")
                        .authors("Alam, M.", "Han, S.", "Pong, M.", "Disp, W.", "Kakar, R.", "Nod, M.", "Pace, N.")
                        .issued("2014-08")
                        .with("container-title", "JAMA Dermatology")
                        .with("volume", "150")
                        .with("issue", "8")
                        .with("page", "844-849"),
                "Alam M, Han S, Pong M, et al. Efficacy of a needling device. "
                        + "<i>JAMA Dermatology</i>. 2014;150(8):844-849.");
    }

    @Test
    void articleWithoutPagesIsPublishedOnlineOnItsDay() {
        assertAma(
                reference("article-journal", "Granulomatous reactions")
                        .authors("Friedmann, Daniel P.")
                        .issued("2024-11-25")
                        .with("container-title", "Dermatologic Surgery")
                        .with("URL", "https://journal.example/a?b=1&c=2"),
                "Friedmann DP. Granulomatous reactions. <i>Dermatologic Surgery</i>. Published online November 25, 2024. "
                        + "<a href=\"https://journal.example/a?b=1&amp;c=2\">https://journal.example/a?b=1&amp;c=2</a>");
    }

    @Test
    void webPageSaysWhenItWasLookedUp() {
        assertAma(
                reference("webpage", "Microneedling Devices")
                        .body("U.S. Food and Drug Administration")
                        .accessed("2026-11-20")
                        .with("container-title", "FDA: Aesthetic (Cosmetic) Devices")
                        .with("URL", "https://www.fda.gov/microneedling-devices"),
                "U.S. Food and Drug Administration. Microneedling Devices. FDA: Aesthetic (Cosmetic) Devices. "
                        + "Accessed November 20, 2026. <a href=\"https://www.fda.gov/microneedling-devices\">"
                        + "https://www.fda.gov/microneedling-devices</a>");
    }

    @Test
    void webPageWithADateSaysItsDay() {
        assertAma(
                reference("webpage", "FDA warns against chemical peels")
                        .body("U.S. Food and Drug Administration")
                        .issued("2024-07-30"),
                "U.S. Food and Drug Administration. FDA warns against chemical peels. July 30, 2024.");
    }

    @Test
    void reportHasItsTitleInItalicsAndItsPublisher() {
        assertAma(
                reference("report", "Regulatory Considerations")
                        .body("U.S. Food and Drug Administration")
                        .issued("2020-11-10")
                        .with("publisher", "Center for Devices and Radiological Health"),
                "U.S. Food and Drug Administration. <i>Regulatory Considerations</i>. "
                        + "Center for Devices and Radiological Health; 2020.");
    }

    @Test
    void chapterStandsInItsBook() {
        assertAma(
                reference("chapter", "Microneedling")
                        .authors("Litchman, G.", "Nair, P. A.")
                        .issued("2024")
                        .with("container-title", "StatPearls")
                        .with("publisher", "StatPearls Publishing"),
                "Litchman G, Nair PA. Microneedling. In: <i>StatPearls</i>. StatPearls Publishing; 2024.");
    }

    @Test
    void bookHasItsEditionAndPublisher() {
        assertAma(
                reference("book", "Skin in Plain Words")
                        .authors("Quay, Alder")
                        .issued("2019")
                        .with("edition", "2")
                        .with("publisher", "Example Press"),
                "Quay A. <i>Skin in Plain Words</i>. 2nd ed. Example Press; 2019.");
    }

    @Test
    void regulationNamesItsCode() {
        assertAma(
                reference("regulation", "21 CFR 878.4430: Microneedling device for aesthetic use")
                        .body("U.S. Food and Drug Administration")
                        .issued("2018")
                        .with("container-title", "Code of Federal Regulations"),
                "U.S. Food and Drug Administration. 21 CFR 878.4430: Microneedling device for aesthetic use. "
                        + "<i>Code of Federal Regulations</i>. Published online 2018.");
    }

    @Test
    void nlmNamesSixAuthorsAndShortensPages() {
        Reference reference = reference("article-journal", "Efficacy of a needling device")
                .authors("Alam, M.", "Han, S.", "Pong, M.", "Disp, W.", "Kakar, R.", "Nod, M.", "Pace, N.")
                .issued("2014")
                .with("container-title", "JAMA Dermatology")
                .with("volume", "150")
                .with("page", "844-849")
                .build("one");

        assertEquals(
                "Alam M, Han S, Pong M, Disp W, Kakar R, Nod M, et al. Efficacy of a needling device. "
                        + "JAMA Dermatology. 2014;150:844–9.",
                format(Style.NLM, "en-GB", reference).get("one").text().replace('\u00a0', ' '));
    }

    @Test
    void wordsOfAnEntryFollowTheLanguageOfThePage() {
        Reference reference = reference("webpage", "Peelings")
                .body("Agencia")
                .accessed("2026-11-20")
                .with("URL", "https://agencia.example/")
                .build("one");

        String spanish = format(Style.NLM, "es", reference).get("one").text();

        assertTrue(spanish.contains("Disponible en: <a href=\"https://agencia.example/\">"), spanish);
    }

    @Test
    void entriesKeepTheOrderOfTheReferencesAndHaveNoNumber() {
        Map<String, Html> entries = format(
                Style.AMA,
                "en-GB",
                reference("book", "Zinc").issued("2001").build("z"),
                reference("book", "Arnica").issued("2002").build("a"));

        assertEquals(List.of("z", "a"), List.copyOf(entries.keySet()));
        assertEquals("<i>Zinc</i>. 2001.", entries.get("z").text());
    }

    @Test
    void markupInATitleStaysText() {
        String entry = format(
                        Style.AMA,
                        "en-GB",
                        reference("webpage", "Skin <b>& \"hair\"</b>").build("one"))
                .get("one")
                .text();

        assertTrue(entry.contains("Skin &lt;b&gt;&amp; “hair”&lt;/b&gt;"), entry);
    }

    @Test
    void addressThatIsNotOfTheWebIsNoLink() {
        String entry = format(
                        Style.AMA,
                        "en-GB",
                        reference("webpage", "Odd")
                                .with("URL", "javascript:alert(1)")
                                .build("one"))
                .get("one")
                .text();

        assertFalse(entry.contains("<a"), entry);
        assertTrue(entry.contains("javascript:alert(1)"), entry);
    }

    @Test
    void doiWrittenAsAnAddressIsNotDoubled() {
        String entry = format(
                        Style.AMA,
                        "en-GB",
                        reference("article-journal", "T")
                                .with("DOI", "https://doi.org/10.1002/(SICI)1<1::AID>3.0")
                                .build("one"))
                .get("one")
                .text();

        assertTrue(
                entry.endsWith("doi:<a href=\"https://doi.org/10.1002/(SICI)1%3C1::AID%3E3.0\">"
                        + "10.1002/(SICI)1&lt;1::AID&gt;3.0</a>"),
                entry);
    }

    @Test
    void referenceOfAnUnknownTypeIsReportedWhereItStandsAndSpoilsNoOther() {
        Map<String, Html> entries = format(
                Style.AMA,
                "en-GB",
                reference("article-jurnal", "T").build("one"),
                reference("book", "Arnica").build("two"));

        assertEquals(List.of("two"), List.copyOf(entries.keySet()));
        Diagnostic problem = diagnostics.sorted().get(0);
        assertEquals(DiagnosticCode.CITATION_UNFORMATTED, problem.code());
        assertEquals("content/references.yaml:1:7", problem.span().location());
        assertEquals(
                "the reference \"one\" is of the type \"article-jurnal\", which no citation style knows",
                problem.message());
        assertEquals("did you mean \"article-journal\"?", problem.hint());
    }

    @Test
    void referenceWithAFieldOfTheWrongKindIsReported() {
        Map<String, Html> entries = format(
                Style.AMA,
                "en-GB",
                reference("book", "T").with("editor", "Quay, Alder").build("one"));

        assertEquals(Map.of(), entries);
        assertEquals(
                List.of("the reference \"one\" can't be put into the citation style"),
                diagnostics.sorted().stream().map(Diagnostic::message).toList());
    }

    @Test
    void referenceThatSaysNothingIsReported() {
        assertEquals(Map.of(), format(Style.AMA, "en-GB", reference("book", "").build("one")));
        assertEquals(1, diagnostics.sorted().size());
    }

    @Test
    void noReferencesNeedNoStyle() {
        assertEquals(Map.of(), format(Style.AMA, "en-GB"));
    }

    private void assertAma(Builder reference, String expected) {
        assertEquals(
                expected,
                format(Style.AMA, "en-GB", reference.build("one")).get("one").text());
        assertEquals(List.of(), diagnostics.sorted());
    }

    private Map<String, Html> format(Style style, String language, Reference... references) {
        return ReferenceFormatter.format(
                List.of(references), style, Languages.of(language).orElseThrow(), diagnostics);
    }

    private static Builder reference(String type, String title) {
        return new Builder(type, title);
    }

    /** A reference, field by field. */
    private static final class Builder {
        private final String type;
        private final String title;
        private final List<Reference.Author> authors = new ArrayList<>();
        private final List<Reference.Field> fields = new ArrayList<>();
        private @Nullable String issued;
        private @Nullable String accessed;

        Builder(String type, String title) {
            this.type = type;
            this.title = title;
        }

        Builder authors(String... names) {
            Stream.of(names)
                    .map(name -> name.split(", "))
                    .forEach(parts -> authors.add(new Reference.Author(parts[0], parts[1], null)));
            return this;
        }

        Builder body(String name) {
            authors.add(new Reference.Author(null, null, name));
            return this;
        }

        Builder issued(String date) {
            issued = date;
            return this;
        }

        Builder accessed(String date) {
            accessed = date;
            return this;
        }

        Builder with(String name, String value) {
            fields.add(new Reference.Field(name, value));
            return this;
        }

        Reference build(String id) {
            return new Reference(id, type, title, authors, issued, accessed, fields, FILE.span(6, 9));
        }
    }
}
