package dev.salve.render.jsonld;

import static dev.salve.render.jsonld.SampleSite.text;
import static dev.salve.render.jsonld.SampleSite.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the data say of a treatment. */
class TherapyDataTest {
    private final SampleSite sample = new SampleSite();

    @Test
    void overviewSaysHowTheTreatmentGoes() {
        JsonNode therapy = sample.node("peel/", "MedicalTherapy");

        assertEquals("https://clinic.example/peel/#therapy", text(therapy, "@id"));
        assertEquals("Chemical peel", text(therapy, "name"));
        assertEquals("An acid takes off 0.1 mm of skin.", text(therapy, "description"));
        assertEquals("How it is done.", text(therapy, "howPerformed"));
        assertEquals("What to do before.", text(therapy, "preparation"));
        assertEquals("What to do after.", text(therapy, "followup"));
    }

    @Test
    void pageOfTheProcedureSaysItInItsOwnWords() {
        JsonNode therapy = sample.node("peel/procedure/", "MedicalTherapy");

        assertEquals("How it is done.", text(therapy, "howPerformed"));
        assertFalse(therapy.has("preparation"));
        assertFalse(therapy.has("description"));
    }

    @Test
    void risksAreOutcomesWhereThePageShowsThem() {
        JsonNode therapy = sample.node("peel/risks/", "MedicalTherapy");

        assertEquals("https://clinic.example/peel/#therapy", text(therapy, "@id"));
        JsonNode serious = therapy.get("seriousAdverseOutcome");
        assertEquals(1, serious.size());
        assertEquals("MedicalEntity", text(serious.get(0), "@type"));
        assertEquals("Dark marks", text(serious.get(0), "name"));
        assertEquals("Marks that last 3 months.", text(serious.get(0), "description"));
        assertEquals("Redness </script>", text(therapy.get("adverseOutcome").get(0), "name"));
        assertFalse(sample.node("peel/", "MedicalTherapy").has("seriousAdverseOutcome"));
    }

    @Test
    void risksInShortAreOnlyNamed() {
        JsonNode serious = sample.node("peel/benefits/", "MedicalTherapy")
                .get("seriousAdverseOutcome")
                .get(0);

        assertEquals("Dark marks", text(serious, "name"));
        assertFalse(serious.has("description"));
    }

    @Test
    void reasonsNotToBeTreatedAreContraindicationsAndReasonsToAskAreNot() {
        JsonNode reasons = sample.node("peel/risks/", "MedicalTherapy").get("contraindication");

        assertEquals("MedicalContraindication", text(reasons.get(0), "@type"));
        assertEquals(List.of("form keloid scars", "have a cold"), texts(reasons, "name"));
    }
}
