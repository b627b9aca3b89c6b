package dev.salve.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.config.SiteConfig;
import dev.salve.config.SiteConfigReader;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.yaml.YamlNode;
import dev.salve.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {
    @TempDir
    Path folder;

    private static String text(List<ScaffoldFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static YamlNode.Mapping frontMatter(ScaffoldFile file, Diagnostics diagnostics) {
        SourceFile source = SourceFile.of(file.path(), file.text());
        assertTrue(file.text().startsWith("---\n"), file.path());
        int end = file.text().indexOf("\n---\n", 3);
        YamlNode node = YamlReader.read(source, 4, end + 1, diagnostics);
        return assertInstance(node, file);
    }

    private static YamlNode.Mapping assertInstance(YamlNode node, ScaffoldFile file) {
        assertTrue(node instanceof YamlNode.Mapping, file.path());
        return (YamlNode.Mapping) node;
    }

    private static String value(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(entry -> ((YamlNode.Scalar) entry.value()).text())
                .findFirst()
                .orElse("");
    }

    @Test
    void theSettingsOfANewSiteAreInOrder() {
        Diagnostics diagnostics = new Diagnostics();
        String yaml = text(SiteSkeleton.site("The \"Quay\": a clinic"), "content/site.yaml");
        SiteConfig config = SiteConfigReader.read(SourceFile.of("content/site.yaml", yaml), null, diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        assertEquals("The \"Quay\": a clinic", config.identity().title());
        assertEquals("The \"Quay\": a clinic", config.clinic().name());
    }

    @Test
    void everyFileOfANewSiteCanBeRead() {
        Diagnostics diagnostics = new Diagnostics();
        for (ScaffoldFile file : SiteSkeleton.site("Alder Quay")) {
            if (file.path().endsWith(".md")) {
                frontMatter(file, diagnostics);
            } else if (file.path().endsWith(".yaml")) {
                YamlReader.read(SourceFile.of(file.path(), file.text()), diagnostics);
            }
            assertFalse(file.text().contains("%"), file.path());
        }
        assertEquals(List.of(), diagnostics.sorted());
    }

    @Test
    void markedPlacesStandOnlyInDrafts() {
        int drafts = 0;
        for (ScaffoldFile file : SiteSkeleton.site("Alder Quay")) {
            boolean isDraft = file.path().endsWith(".md")
                    && value(frontMatter(file, new Diagnostics()), "draft").equals("true");
            boolean isMarked = file.text().contains("[[") && file.path().endsWith(".md");
            assertEquals(isDraft, isMarked, file.path());
            drafts += isDraft ? 1 : 0;
        }
        assertEquals(11, drafts);
    }

    @Test
    void theMenuOfANewSiteLeadsToNoDraft() {
        Diagnostics diagnostics = new Diagnostics();
        List<ScaffoldFile> files = SiteSkeleton.site("Alder Quay");
        SiteConfig config = SiteConfigReader.read(
                SourceFile.of("content/site.yaml", text(files, "content/site.yaml")), null, diagnostics);
        List<String> articles = config.navigation().stream()
                .map(entry -> entry.target())
                .filter(target -> target.endsWith(".md"))
                .toList();
        assertEquals(List.of("privacy.md"), articles);
        assertFalse(text(files, "content/privacy.md").contains("draft: true"));
    }

    @Test
    void aTreatmentHasAllThatPatientsNeed() {
        List<String> paths = TreatmentSkeleton.treatment("led-therapy", "LED therapy", "editorial-team").stream()
                .map(ScaffoldFile::path)
                .toList();
        assertEquals(
                List.of(
                        "led-therapy/index.md",
                        "led-therapy/procedure.md",
                        "led-therapy/benefits.md",
                        "led-therapy/risks.md",
                        "led-therapy/home-or-professional.md",
                        "led-therapy/suitability.md",
                        "led-therapy/aftercare.md"),
                paths);
    }

    @Test
    void linksOfATreatmentLeadToItsOwnFiles() {
        List<ScaffoldFile> files = TreatmentSkeleton.treatment("led-therapy", "LED therapy", "editorial-team");
        String overview = text(files, "led-therapy/index.md");
        for (String name : List.of("benefits.md", "risks.md", "home-or-professional.md")) {
            assertTrue(overview.contains("](" + name + ")"), name);
            assertFalse(text(files, "led-therapy/" + name).isEmpty());
        }
    }

    @Test
    void anAbbreviationKeepsItsCapitalsInTitles() {
        ScaffoldFile benefits =
                ArticleSkeletons.article("led-therapy/benefits", "benefits", null, "LED therapy", "editorial-team");
        assertEquals("What may get better with LED therapy", value(frontMatter(benefits, new Diagnostics()), "title"));
    }

    @Test
    void aTitleStaysWithinItsLength() {
        String name = "a-treatment-whose-name-is-so-long-that-nobody-can-say-it";
        ScaffoldFile risks =
                ArticleSkeletons.article(name + "/risks", "risks", null, ScaffoldName.title(name), "editorial-team");
        assertEquals("Risks", value(frontMatter(risks, new Diagnostics()), "title"));
    }

    @Test
    void everyKindOfArticleCanBeStarted() {
        for (String kind : ArticleSkeletons.kinds()) {
            ScaffoldFile file = ArticleSkeletons.article("peel/my-page", kind, "A \"title\": x", "Peel", "ann");
            Diagnostics diagnostics = new Diagnostics();
            YamlNode.Mapping front = frontMatter(file, diagnostics);
            assertEquals(List.of(), diagnostics.sorted());
            assertEquals(kind, value(front, "kind"));
            assertEquals("A \"title\": x", value(front, "title"));
        }
    }

    @Test
    void nothingIsWrittenOverAnExistingFile() throws IOException {
        List<ScaffoldFile> files = List.of(new ScaffoldFile("a/b.md", "new"), new ScaffoldFile("c.md", "new"));
        Files.writeString(folder.resolve("c.md"), "mine");
        assertEquals(List.of(folder.resolve("c.md")), ScaffoldWriter.inTheWay(folder, files));
        assertThrows(FileAlreadyExistsException.class, () -> ScaffoldWriter.write(folder, files));
        assertEquals("mine", Files.readString(folder.resolve("c.md")));
    }

    @Test
    void filesAreWrittenWithTheirFolders() throws IOException {
        ScaffoldWriter.write(folder, SiteSkeleton.site("Alder Quay"));
        try (Stream<Path> found = Files.walk(folder)) {
            assertEquals(19, found.filter(Files::isRegularFile).count());
        }
        assertEquals("*\n!.gitignore\n", Files.readString(folder.resolve("site/.gitignore")));
    }

    @Test
    void aNewArticleNamesTheFirstPersonAsItsAuthor() throws IOException {
        assertTrue(FirstPerson.id(folder).isEmpty());
        Files.writeString(folder.resolve("people.yaml"), "- name: Dr Lane\n  id: dr-lane\n- id: other\n");
        assertEquals("dr-lane", FirstPerson.id(folder).orElseThrow());
        Files.writeString(folder.resolve("people.yaml"), "not: [a, list");
        assertTrue(FirstPerson.id(folder).isEmpty());
    }

    @Test
    void namesBecomeAddressesAndTitles() {
        assertEquals("laser-hair-removal", ScaffoldName.of(" Laser Hair Removal! "));
        assertEquals("Laser hair removal", ScaffoldName.title("laser-hair-removal"));
        assertTrue(ScaffoldName.isSegment("peel-2"));
        assertFalse(ScaffoldName.isSegment("Peel"));
        assertFalse(ScaffoldName.isSegment("peel--2"));
        assertTrue(ScaffoldName.isTaken("glossary"));
    }
}
