package dev.salve.check.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnstatedTraitsTest {
    private static final String INDEX = "content/light-therapy/index.md";

    @TempDir
    private Path folder;

    private SiteFixture site(String keys) {
        return SiteFixture.of("diagnostics/base", folder)
                .replacing(INDEX, "kind: treatment\n", "kind: treatment\n" + keys)
                .replacing(INDEX, "Adults with mild acne.", "People aged 14 or over with acne on the Upper Back.");
    }

    private static List<String> problems(SiteFixture site, String code) {
        return site.check().problems().stream()
                .filter(problem -> problem.contains("[" + code + "]"))
                .map(problem -> problem.substring(problem.indexOf(": ") + 2))
                .toList();
    }

    @Test
    void whatTheTextSaysInAnyCaseMayStandInKeys() {
        assertEquals(
                List.of(), problems(site("minimum-age: 14\nbody-location: [upper back, skin]\n"), "data/not-stated"));
    }

    @Test
    void partOfAWordOrOfANumberIsNotSaid() {
        assertEquals(
                List.of(
                        "minimum-age is 4, but no text of this page names that age",
                        "body-location is \"pper back\", but no text of this page says so"),
                problems(site("minimum-age: 4\nbody-location: [\"pper back\", back]\n"), "data/not-stated"));
    }

    @Test
    void ageInAKeyIsNotAskedForAgain() {
        String uk = "citations: { style: ama }\nrules: { packs: [uk] }\n";
        SiteFixture without = site("").replacing("content/site.yaml", "citations: { style: ama }\n", uk);
        assertTrue(problems(without, "claims/no-minimum-age").size() > 0);

        SiteFixture with = without.replacing(INDEX, "kind: treatment\n", "kind: treatment\nminimum-age: 14\n");
        assertEquals(List.of(), problems(with, "claims/no-minimum-age"));
    }
}
