package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every attack in every place that takes an author's words, through to every file of the site: what is not refused is
 * inert.
 */
class HostileContentIT {
    /** Words in place of an attack, for a site that shows what pages usually hold. */
    /** As many as it takes for the glossary to fold its list of pages. */
    private static final List<String> HARMLESS = List.of(
            "plain words", "https://willow.example/page", "words", "one", "two", "three", "four", "five", "six");

    @TempDir
    Path folder;

    /** The places in Markdown; ATTACK is the attack and N the number of the line's page. */
    private static final List<String> PLACES = List.of(
            "ATTACK",
            "[x](ATTACK)",
            "[x](<ATTACK>)",
            "[x](page-0.md \"ATTACK\")",
            "[ATTACK](page-0.md)",
            "[x][r-ref]\n\n[r-ref]: ATTACK",
            "[x][a-ref]\n\n[a-ref]: <ATTACK> \"ATTACK\"",
            "[ATTACK][t-ref]\n\n[t-ref]: page-0.md 'ATTACK'",
            "<ATTACK>",
            "![x](ATTACK)",
            "![x](<ATTACK>)",
            "![ATTACK](media/dot.png)",
            "![x](media/dot.png \"ATTACK\")",
            "![x][i-ref]\n\n[i-ref]: ATTACK",
            "Note[^f1].\n\n[^f1]: ATTACK",
            "Note[^f2].\n\n[^f2]: [x](ATTACK)",
            "Note[^ATTACK].",
            "> ATTACK",
            "- ATTACK",
            "- [ ] ATTACK",
            "1. [x](ATTACK)",
            "| ATTACK | b |\n|---|---|\n| [x](ATTACK) | ATTACK |",
            "Term\n: ATTACK",
            "**ATTACK** ~~ATTACK~~",
            "`ATTACK`",
            "```ATTACK\nATTACK\n```",
            "~~~ ATTACK\nATTACK\n~~~",
            "    ATTACK",
            "## ATTACK",
            "## Heading {#ATTACK}",
            "### ATTACK {#own-id}",
            "<!-- ATTACK -->",
            "<abbr title=\"ATTACK\">x</abbr>",
            "<span lang=\"ATTACK\">x</span>",
            "<br ATTACK>",
            ":term[ATTACK]{id=acne}",
            ":term[acne]{id=\"ATTACK\"}",
            ":no-term[ATTACK]",
            ":fact[ATTACK]",
            "[@hou, ATTACK]",
            "[@ATTACK]",
            ":::details[ATTACK]\nATTACK\n:::",
            ":::callout[ATTACK]{level=info}\n[x](ATTACK)\n:::",
            ":::callout[x]{level=\"ATTACK\"}\nx\n:::",
            ":::callout[x]{onclick=\"ATTACK\"}\nx\n:::",
            ":::care[ATTACK]{level=urgent}\n- ATTACK\n:::",
            ":::question[ATTACK]\nATTACK\n:::",
            ":::do\n- ATTACK\n:::",
            ":::dont\n- ATTACK\n:::",
            ":::steps\n1. ATTACK\n:::",
            "::figure{src=media/dot.png alt=\"ATTACK\" caption=\"ATTACK\"}",
            "::figure{src=\"ATTACK\" alt=x}",
            "::include{file=\"ATTACK\"}",
            "::risks{from=\"ATTACK\"}",
            "::ATTACK",
            ":ATTACK[x]");

    private static final List<String> FIELDS =
            List.of("summary", "for-whom", "in-short", "uncertainty", "further-help", "translation", "slug", "stage");

    private final Map<String, AttackedPage> pages = new LinkedHashMap<>();

    @Test
    void nothingThatIsWrittenRuns() throws IOException {
        Path harmless = folder.resolve("harmless");
        Set<String> usual = vocabulary(harmless);
        Path hostile = folder.resolve("hostile");

        Built built = letThrough(hostile, Attacks.ALL);

        assertEquals(List.of(), InertOutput.harm(hostile.resolve("site"), usual));
        int left = pages.values().stream().mapToInt(AttackedPage::left).sum();
        assertTrue(left > 1_000, "enough is let through as plain words to look at: " + left);
        assertTrue(built.file("search-documents.json").contains("alert(1)"));
        assertTrue(built.file("feed.xml").contains("alert(1)"));
    }

    /** The elements and attributes of the same site with harmless words in place of the attacks. */
    private Set<String> vocabulary(Path project) throws IOException {
        letThrough(project, HARMLESS);
        return InertOutput.vocabulary(project.resolve("site"));
    }

    /** Builds a site from all attacks in all places, takes out what is refused, and builds what is left. */
    private Built letThrough(Path project, List<String> attacks) throws IOException {
        pages.clear();
        SiteFixture fixture = SmallSite.in(project).withFile("content/media/dot.png", picture());
        data(attacks);
        for (int i = 0; i < attacks.size(); i++) {
            pages.put("content/page-" + i + ".md", page(i, attacks.get(i)));
        }
        for (int round = 0; round < 12; round++) {
            pages.forEach((path, page) -> fixture.withFile(path, page.text()));
            Built built = fixture.build();
            if (built.report().published()) {
                return built;
            }
            boolean taken = false;
            for (Diagnostic d : built.report().diagnostics()) {
                AttackedPage page = pages.get(d.span().file().path());
                taken |= d.stopsBuild() && page != null && page.refuse(d.span().line());
            }
            assertTrue(taken, () -> "an error outside of the attacks: " + stopping(built));
        }
        throw new AssertionError("errors do not end");
    }

    private List<String> stopping(Built built) {
        return built.problems().stream()
                .filter(problem -> problem.startsWith("error"))
                .limit(5)
                .toList();
    }

    private static AttackedPage page(int number, String attack) {
        AttackedPage page = new AttackedPage()
                .needed("---")
                .needed("title: " + quoted(number + " " + attack))
                .needed("kind: article\nauthors: [team, person-" + number + "]\npublished: 2026-11-01");
        for (String field : FIELDS) {
            page.attack(field + ": " + quoted(attack));
        }
        page.attack("tags: [" + quoted(attack) + "]")
                .attack("redirect-from: [" + quoted(attack) + "]")
                .attack("image: { src: media/dot.png, alt: " + quoted(attack) + " }")
                .attack("image: { src: " + quoted(attack) + ", alt: x }")
                .attack("waive: [{ code: " + quoted(attack) + ", reason: x, until: 2027-01-31 }]")
                .attack("benefits:\n  - name: " + quoted(attack) + "\n    evidence: limited\n    text: Words.")
                .attack("risks:\n  - name: " + quoted(attack) + "\n    group: common\n    serious: true")
                .attack("key-facts:\n  - { label: " + quoted(attack) + ", text: Words }")
                .attack("questions-to-ask:\n  - { question: " + quoted(attack) + ", why: Words }")
                .attack("suitability:\n  - { who: " + quoted(attack) + ", level: never }")
                .attack("timeline:\n  - { from: day 0, title: " + quoted(attack) + ", do: [Words], dont: [Words] }")
                .attack("options:\n  columns: [{ id: home, title: " + quoted(attack) + " }]\n  rows: [{ label: "
                        + quoted(attack) + ", cells: { home: " + quoted(attack) + " } }]")
                .needed("---\n");
        for (String kind :
                List.of("benefits", "risks", "key-facts", "questions-to-ask", "suitability", "timeline", "options")) {
            if (!kind.equals("key-facts")) {
                page.attack("::" + kind + "\n");
            }
        }
        page.attack("Terms: acne, term-" + number + ", :fact[fact-" + number + "], [@ref-" + number + "].\n");
        for (String place : PLACES) {
            page.attack(place.replace("ATTACK", attack) + "\n");
        }
        return page;
    }

    /** Data files with an entry for each attack, and the settings. */
    private void data(List<String> attacks) {
        AttackedPage people = new AttackedPage().needed("- { id: team, name: The team, role: Writers }");
        AttackedPage glossary = new AttackedPage().needed("- { id: acne, term: acne, definition: Spots. }");
        AttackedPage facts = new AttackedPage();
        AttackedPage references =
                new AttackedPage().needed("- { id: hou, type: article, title: A study, issued: \"2018\" }");
        for (int i = 0; i < attacks.size(); i++) {
            String attack = quoted(attacks.get(i));
            people.needed("- { id: person-" + i + ", name: " + attack + ", role: " + attack + " }");
            glossary.attack("- { id: term-" + i + ", term: term-" + i + ", definition: " + attack + " }");
            glossary.attack("- { id: word-" + i + ", term: " + quoted(i + attacks.get(i)) + ", aliases: ["
                    + quoted("a" + i + attacks.get(i)) + "], definition: Words. }");
            facts.attack(
                    "- { id: fact-" + i + ", text: " + attack + ", statement: " + attack + ", support: convention }");
            references.attack("- { id: ref-" + i + ", type: article-journal, title: " + attack + ", author: [{ family: "
                    + attack + ", given: " + attack + " }, { literal: " + attack + " }], container-title: " + attack
                    + ", URL: " + attack + ", DOI: " + attack + ", PMID: " + attack + ", page: " + attack
                    + ", volume: " + attack + ", publisher: " + attack + " }");
        }
        AttackedPage settings = new AttackedPage()
                .needed("format: 1\ntitle: " + quoted("Clinic " + String.join(" ", attacks)))
                .needed("url: https://willow.example/clinic/\nstatus: demonstration\nlanguages: [en-GB]")
                .needed("emergency: { telephone: " + quoted(String.join(" ", attacks)) + " }")
                .needed("urgent: { name: " + quoted(String.join(" ", attacks)) + ", telephone: \"111\" }")
                .needed("clinic:")
                .needed("  name: " + quoted(String.join(" ", attacks)))
                .needed("  address: " + quoted(String.join(" ", attacks)))
                .needed("  telephone: " + quoted(String.join(" ", attacks)))
                .needed("  email: " + quoted(String.join(" ", attacks)))
                .needed("  opening-hours: " + quoted(String.join(" ", attacks)))
                .attack("  specialty: " + quoted(attacks.get(0)))
                .needed("  registrations: [" + quoted(String.join(" ", attacks)) + "]")
                .attack("  booking: " + quoted(attacks.get(0)))
                .needed("navigation:\n  - { page: page-0.md, label: " + quoted(String.join(" ", attacks)) + " }")
                .needed(SiteFixture.healthRulesOff());
        pages.put("content/people.yaml", people);
        pages.put("content/glossary.yaml", glossary);
        pages.put("content/facts.yaml", facts);
        pages.put("content/references.yaml", references);
        pages.put("content/site.yaml", settings);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(2, 2, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A text in quotes as YAML has them. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u2028", "\\u2028") + "\"";
    }

    @Test
    void addressesInTheSettingsAreAddresses() {
        SiteFixture fixture = SmallSite.in(folder);
        for (String attack : Attacks.ALL) {
            Built built = fixture.withFile(
                            "content/site.yaml",
                            SmallSite.SITE_YAML.replace("email: hello@willow.example", "booking: " + quoted(attack)))
                    .check();
            assertEquals(List.of("yaml/bad-value"), built.codes(), attack);
        }
    }

    @Test
    void attacksInTheSettingsAreInert() throws IOException {
        List<String> harm = new ArrayList<>();
        Set<String> usual = vocabulary(folder.resolve("harmless"));
        Path project = folder.resolve("settings");
        SiteFixture fixture = SmallSite.in(project).withFile("content/page.md", SmallSite.page("Page", "Text."));
        for (int i = 0; i < Attacks.ALL.size(); i += 20) {
            // Each but the first of a text stands behind others, as in a real one.
            String attack = String.join(" ", Attacks.ALL.subList(i, Math.min(i + 20, Attacks.ALL.size())));
            String settings = SmallSite.SITE_YAML
                    .replace("Willow Clinic\nurl", quoted(attack) + "\nurl")
                    .replace(
                            "name: Willow Clinic, email: hello@willow.example, telephone: 01632 960000",
                            "name: X, email: A, telephone: A, address: A, opening-hours: A"
                                    .replace("A", quoted(attack)));
            Built built = fixture.withFile("content/site.yaml", settings).build();
            assertTrue(built.report().published(), () -> built.problems().toString());
            harm.addAll(InertOutput.harm(project.resolve("site"), usual));
        }
        assertEquals(List.of(), harm);
    }
}
