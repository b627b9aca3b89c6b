package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.content.Kind;
import dev.salve.scaffold.ArticleSkeletons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {
    @TempDir
    Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));

    @BeforeEach
    void begin() {
        salve = new CommandLineFixture(folder);
    }

    @Test
    void aNewSiteSaysWhatItWroteAndWhatToDoNext() {
        assertEquals(0, salve.type("new site my-clinic"));
        assertTrue(salve.out().startsWith("Written:\n  my-clinic/content/site.yaml\n"), salve.out());
        assertTrue(salve.out().contains("salve build --project my-clinic "), salve.out());
        assertTrue(Files.exists(folder.resolve("my-clinic/content/sample-treatment/risks.md")));
        assertTrue(Files.exists(folder.resolve("my-clinic/schema/facts.json")));
    }

    @Test
    void aNewSiteIsCalledAsItsFolderUnlessATitleIsGiven() throws IOException {
        salve.type("new site alder-quay");
        assertTrue(
                Files.readString(folder.resolve("alder-quay/content/site.yaml")).contains("title: \"Alder quay\""));
        salve.type("new site other --title \"Alder Quay Skin Clinic\"");
        assertTrue(Files.readString(folder.resolve("other/content/site.yaml"))
                .contains("title: \"Alder Quay Skin Clinic\""));
    }

    @Test
    void everyDataFileNamesTheSchemaThatLiesBesideIt() throws IOException {
        salve.type("new site .");
        for (String name : List.of("site", "people", "references", "glossary", "facts")) {
            Path file = folder.resolve("content/" + name + ".yaml");
            String first = Files.readAllLines(file).get(0);
            String start = "# yaml-language-server: $schema=";
            assertTrue(first.startsWith(start), first);
            Path schema = file.resolveSibling(first.substring(start.length())).normalize();
            assertTrue(Files.exists(schema), schema.toString());
        }
    }

    @Test
    void aFileInTheWayStopsANewSiteBeforeAnythingIsWritten() throws IOException {
        Path mine = folder.resolve("site/content/privacy.md");
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        assertEquals(1, salve.type("new site site"));
        assertTrue(salve.err().startsWith("error: \"site/content/privacy.md\" is there already\n"), salve.err());
        assertEquals("mine", Files.readString(mine));
        assertFalse(Files.exists(folder.resolve("site/content/site.yaml")));
    }

    @Test
    void aTreatmentIsAddedToTheProject() throws IOException {
        salve.type("new site .");
        assertEquals(0, salve.type("new treatment led-therapy --title \"LED therapy\""));
        String overview = Files.readString(folder.resolve("content/led-therapy/index.md"));
        assertTrue(overview.contains("title: \"LED therapy\""), overview);
        assertTrue(overview.contains("authors: [editorial-team]"), overview);
    }

    @Test
    void aTreatmentNeedsASiteToStandIn() {
        assertEquals(1, salve.type("new treatment led-therapy"));
        assertTrue(salve.err().startsWith("error: there is no \"content/site.yaml\"\n"), salve.err());
    }

    @Test
    void aNameThatCannotBeAnAddressIsRefusedWithOneThatCan() {
        assertEquals(2, salve.type("new treatment \"LED Therapy\""));
        assertTrue(salve.err().contains("did you mean \"led-therapy\"?"), salve.err());
        assertEquals(2, salve.type("new treatment glossary"));
        assertTrue(salve.err().contains("has a meaning of its own"), salve.err());
    }

    @Test
    void anArticleGetsTheKindThatItsNameSays() throws IOException {
        salve.type("new site .");
        Files.delete(folder.resolve("content/sample-treatment/suitability.md"));
        assertEquals(0, salve.type("new article sample-treatment/suitability"));
        assertTrue(Files.readString(folder.resolve("content/sample-treatment/suitability.md"))
                .contains("kind: suitability"));
        assertEquals(0, salve.type("new article complaints"));
        assertTrue(Files.readString(folder.resolve("content/complaints.md")).contains("kind: page"));
        assertEquals(
                0, salve.type("new article sample-treatment/scars --kind article --title \"What it does for scars\""));
        assertTrue(Files.readString(folder.resolve("content/sample-treatment/scars.md"))
                .contains("title: \"What it does for scars\""));
    }

    @Test
    void anArticleOfATreatmentThatDoesNotExistIsRefused() {
        salve.type("new site .");
        assertEquals(1, salve.type("new article peel/scars"));
        assertTrue(salve.err().contains("start it with \"salve new treatment peel\""), salve.err());
    }

    @Test
    void anUnknownKindIsRefusedWithTheOneThatWasMeant() {
        salve.type("new site .");
        assertEquals(2, salve.type("new article sample-treatment/x --kind benefit"));
        assertTrue(salve.err().contains("did you mean \"benefits\"?"), salve.err());
    }

    @Test
    void everyKindButTreatmentHasASkeleton() {
        TreeSet<String> kinds =
                new TreeSet<>(Arrays.stream(Kind.values()).map(Kind::word).toList());
        kinds.remove("treatment");
        assertEquals(kinds, new TreeSet<>(ArticleSkeletons.kinds()));
    }
}
