package dev.salve.render.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = Vocabulary.CURRENT;

    @Test
    void propertiesAreInherited() {
        assertTrue(vocabulary.allows("MedicalTherapy", "seriousAdverseOutcome"));
        assertTrue(vocabulary.allows("MedicalTherapy", "adverseOutcome"));
        assertTrue(vocabulary.allows("MedicalTherapy", "howPerformed"));
        assertTrue(vocabulary.allows("MedicalTherapy", "name"));
        assertTrue(vocabulary.allows("MedicalClinic", "telephone"));
        assertTrue(vocabulary.allows("MedicalWebPage", "lastReviewed"));
    }

    @Test
    void propertiesOfASubclassDoNotHoldForItsParents() {
        assertFalse(vocabulary.allows("MedicalProcedure", "contraindication"));
        assertFalse(vocabulary.allows("TherapeuticProcedure", "seriousAdverseOutcome"));
        assertFalse(vocabulary.allows("MedicalProcedure", "adverseOutcome"));
        assertFalse(vocabulary.allows("WebPage", "medicalAudience"));
    }

    @Test
    void whatTheReleaseDoesNotHaveIsUnknown() {
        assertFalse(vocabulary.knows("PatientAudience"));
        assertTrue(vocabulary.knows("Patient"));
        assertFalse(vocabulary.allows("MedicalWebPage", "aspect"));
    }

    @Test
    void specialtiesAreMembersOfTheirEnumeration() {
        assertTrue(vocabulary.isMember("MedicalSpecialty", "Dermatology"));
        assertFalse(vocabulary.isMember("MedicalSpecialty", "Skin care"));
    }

    @Test
    void surgicalProcedureIsAClassAndNoTypeOfProcedure() {
        assertTrue(vocabulary.isMember("MedicalProcedureType", "PercutaneousProcedure"));
        assertTrue(vocabulary.isMember("MedicalProcedureType", "NoninvasiveProcedure"));
        assertFalse(vocabulary.isMember("MedicalProcedureType", "SurgicalProcedure"));
        GraphWriter graph = new GraphWriter(vocabulary).node("MedicalTherapy", null);
        IllegalStateException noMember = assertThrows(
                IllegalStateException.class,
                () -> graph.member("procedureType", "MedicalProcedureType", "SurgicalProcedure"));
        assertEquals("schema.org has no SurgicalProcedure in MedicalProcedureType", noMember.getMessage());
    }

    @Test
    void agesBelongToAudiencesAndPlacesOfTheBodyToProcedures() {
        assertTrue(vocabulary.allows("Patient", "suggestedMinAge"));
        assertTrue(vocabulary.allows("MedicalTherapy", "bodyLocation"));
        assertTrue(vocabulary.allows("MedicalTherapy", "procedureType"));
        assertFalse(vocabulary.allows("MedicalTherapy", "suggestedMinAge"));
    }

    @Test
    void unknownClassAndUnknownPropertyAreFaultsOfTheTool() {
        GraphWriter graph = new GraphWriter(vocabulary);

        IllegalStateException noClass =
                assertThrows(IllegalStateException.class, () -> graph.node("PatientAudience", null));
        assertEquals("schema.org has no class PatientAudience", noClass.getMessage());
        graph.node("MedicalWebPage", null);
        IllegalStateException noProperty =
                assertThrows(IllegalStateException.class, () -> graph.text("aspect", "risks"));
        assertEquals("schema.org has no property aspect for MedicalWebPage", noProperty.getMessage());
    }
}
