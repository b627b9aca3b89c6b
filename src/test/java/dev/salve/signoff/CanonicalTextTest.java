package dev.salve.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.salve.model.content.ArticleId;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTextTest {
    private static final String RISKS = """
            ---
            title: What may go wrong
            kind: risks
            summary: The risks of a peel.
            in-short: Some people get :fact[rate] burns.
            tags: [peel]
            order: 20
            risks:
              - { name: A burn, group: rare, serious: true, frequency: rate, text: "It hurts [@x].", what-to-do: Call us. }
              - { name: Redness, group: common, lasts: 2 days }
            uncertainty: Nobody knows how often.
            ---

            ## How **often** [see](index.md) {#often}

            Collagen may
            grow [@x].  A :fact[rate] chance[^1].

            ::include{file=../shared/help.md}

            ::risks

            :::dont
            - scratch
            - sunbathe
            :::

            | When | What |
            |---|---|
            | Day 1 | |

            ![A red arm](media/arm.svg)

            [^1]: In one study.
            """;

    @TempDir
    private Path folder;

    private SiteFixture site = SiteFixture.in(Path.of(""));

    @BeforeEach
    void makeSite() {
        site = SiteFixture.small(folder)
                .withFile("content/glossary.yaml", "- { id: collagen, term: collagen, definition: A protein. }\n")
                .withFile("content/references.yaml", "- { id: x, type: book, title: Skin, issued: 2020 }\n")
                .withFile(
                        "content/facts.yaml",
                        "- { id: rate, text: 1 in 100, statement: 1 in 100 people burn., support: convention }\n")
                .withFile("content/shared/help.md", ":::care[Call us if:]{level=urgent}\n- it hurts\n:::\n")
                .withFile(
                        "content/peel/media/arm.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"><path d=\"M0 0\"/></svg>")
                .withFile("content/peel/risks.md", RISKS);
    }

    private List<String> text() {
        Site joined = site.check().report().joined();
        ArticleId id = new ArticleId("peel/risks", "en-GB");
        SitePage page = Objects.requireNonNull(joined.page(id));
        return CanonicalText.of(joined, page, Objects.requireNonNull(page.article()))
                .texts();
    }

    @Test
    void everythingThatPatientsReadIsALineInReadingOrder() {
        assertEquals("""
                What may go wrong
                [summary] The risks of a peel.
                [in short] Some people get 1 in 100 burns.
                How often see
                Collagen may grow. A 1 in 100 chance.
                [care, urgent] Call us if:
                it hurts
                [end of care]
                [risk, common] Redness
                [risk, lasts] 2 days
                [risk, rare, serious] A burn
                [risk, text] It hurts.
                [risk, how often] 1 in 100
                [risk, what to do] Call us.
                [do not]
                scratch
                sunbathe
                [end of do not]
                When
                What
                Day 1
                [empty cell]
                [picture: A red arm]
                In one study.
                [not known] Nobody knows how often.""", String.join("\n", text()));
    }

    @Test
    void whoPaysIsPartOfWhatIsSigned() {
        site.replacing("content/peel/risks.md", "kind: risks\n", "kind: risks\nsponsor: { name: Peel Trust }\n");
        assertEquals("[sponsor] Peel Trust", text().get(1));
    }

    @Test
    void longDescriptionOfAPictureIsPartOfWhatIsSigned() {
        site.replacing(
                "content/peel/risks.md",
                "![A red arm](media/arm.svg)",
                "::figure{src=media/arm.svg alt=\"A red arm\" description=\"The red is dark.\"}");
        List<String> text = text();
        assertEquals("[description] The red is dark.", text.get(text.indexOf("[picture] A red arm") + 1));
    }

    @Test
    void whatIsNoTextLeavesItAsItIs() {
        List<String> before = text();
        site.replacing("content/peel/risks.md", "tags: [peel]\norder: 20\n", "order: 10\nslug: what-risks\n")
                .replacing("content/peel/risks.md", "[see](index.md)", "[see](../index.md)")
                .replacing("content/peel/risks.md", "Collagen may\ngrow [@x].  A", "Collagen   may grow. A")
                .replacing("content/peel/risks.md", "- scratch\n- sunbathe", "* scratch\n* sunbathe")
                .withFile("content/glossary.yaml", "[]\n");
        assertEquals(before, text());
    }

    @Test
    void accentsWrittenInTwoWaysAreTheSameText() {
        site.replacing("content/peel/risks.md", "In one study.", "In one caf\u00e9.");
        List<String> composed = text();
        site.replacing("content/peel/risks.md", "caf\u00e9", "cafe\u0301");
        assertEquals(composed, text());
    }

    @Test
    void changeOfMeaningChangesTheTextEvenWhereTheWordsStay() {
        List<String> before = text();
        for (String[] change : new String[][] {
            {":::dont", ":::do"},
            {"group: rare, serious: true", "group: rare"},
            {"group: common", "group: uncommon"},
            {"| Day 1 | |", "| | Day 1 |"},
            {"A red arm", "A pale arm"}
        }) {
            site.replacing("content/peel/risks.md", change[0], change[1]);
            assertNotEquals(before, text(), change[1]);
            site.replacing("content/peel/risks.md", change[1], change[0]);
        }
        assertEquals(before, text());
    }

    @Test
    void changedFactAndChangedSharedPartChangeTheText() {
        List<String> before = text();
        site.replacing("content/facts.yaml", "text: 1 in 100,", "text: 2 in 100,");
        List<String> otherFact = text();
        assertNotEquals(before, otherFact);
        site.replacing("content/shared/help.md", "level=urgent", "level=non-urgent");
        assertNotEquals(otherFact, text());
    }
}
