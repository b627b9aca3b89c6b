package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.scaffold.ArticleSkeletons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    Path folder;

    private CommandLineFixture salve = new CommandLineFixture(Path.of(""));

    @BeforeEach
    void begin() {
        salve = new CommandLineFixture(folder);
        salve.type("new site . --title \"Alder Quay\"");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void breakALink() throws IOException {
        write("content/broken.md", """
                ---
                title: Broken
                kind: page
                summary: A page with a link that leads nowhere, which is all that this test of a command needs.
                ---

                Read [the risks](risk.md).
                """);
    }

    @Test
    void aNewSiteBuildsStrictlyAsItIs() {
        assertEquals(0, salve.type("build --strict --date 2026-11-20"), () -> salve.err());
        assertTrue(Files.exists(folder.resolve("site/index.html")));
        assertTrue(Files.exists(folder.resolve("site/privacy/index.html")));
        assertFalse(Files.exists(folder.resolve("site/sample-treatment")));
        assertEquals(List.of("note[review/demonstration]"), reported(salve.err()));
    }

    @Test
    void aNewSiteBuildsStrictlyWithItsDrafts() {
        assertEquals(0, salve.type("build --strict --drafts --date 2026-11-20"), () -> salve.err());
        assertTrue(Files.exists(folder.resolve("site/sample-treatment/risks/index.html")));
    }

    @Test
    void everythingThatCanBeStartedBuildsStrictlyAsADraft() {
        assertEquals(0, salve.type("new treatment led-therapy --title \"LED therapy\""));
        for (String kind : ArticleSkeletons.kinds()) {
            assertEquals(0, salve.type("new article led-therapy/new-" + kind + " --kind " + kind), () -> salve.err());
        }
        assertEquals(0, salve.type("new article complaints --kind page"));
        assertEquals(0, salve.type("build --strict --drafts --date 2026-11-20"), () -> salve.err());
        assertTrue(Files.exists(folder.resolve("site/led-therapy/new-suitability/index.html")));
    }

    @Test
    void markedPlacesStopABuildOnceTheirPageIsNoDraft() throws IOException {
        Path about = folder.resolve("content/about.md");
        Files.writeString(about, Files.readString(about).replace("draft: true\n", ""));
        assertEquals(1, salve.type("build"));
        assertTrue(salve.err().contains("error[config/marked-place]"), salve.err());
        assertTrue(salve.err().contains("--> content/about.md:"), salve.err());
    }

    @Test
    void aBuildListsItsStagesWhatItLeftOutAndWhereToLook() {
        salve.type("build");
        String out = salve.out();
        for (String stage : List.of("read", "link", "check", "render", "publish")) {
            assertTrue(out.matches("(?s).*(^|\n)" + stage + " +\\d+ ms\n.*"), out);
        }
        assertTrue(out.contains("  content/about.md  draft\n"), out);
        assertTrue(out.endsWith("Open site/index.html\n"), out);
    }

    @Test
    void articlesThatComeOrWentAreListedWithTheirDay() throws IOException {
        String front = "---\ntitle: %s\nkind: page\nsummary: A page.\n%s\n---\n\nText.\n";
        write("content/later.md", front.formatted("Later", "published: 2027-03-01"));
        write("content/over.md", front.formatted("Over", "expires: 2026-01-01"));
        assertEquals(0, salve.type("build --date 2026-11-20"), () -> salve.err());
        assertTrue(salve.out().contains("  content/later.md  comes on 2027-03-01\n"), salve.out());
        assertTrue(salve.out().contains("  content/over.md  ended on 2026-01-01\n"), salve.out());
    }

    @Test
    void aBuildWithAnErrorWritesNothingAndSaysSo() throws IOException {
        breakALink();
        assertEquals(1, salve.type("build"));
        assertTrue(salve.err().startsWith("error[link/broken]: "), salve.err());
        assertTrue(salve.err().contains("  --> content/broken.md:7:"), salve.err());
        assertTrue(salve.err().endsWith(" Nothing was written.\n"), salve.err());
        assertEquals("", salve.out());
        assertFalse(Files.exists(folder.resolve("site/index.html")));
    }

    @Test
    void aFailingBuildLeavesTheOldSiteAsItWas() throws IOException {
        salve.type("build");
        String old = Files.readString(folder.resolve("site/index.html"));
        breakALink();
        write(
                "content/index.md",
                Files.readString(folder.resolve("content/index.md")).replace("Know what", "See what"));
        assertEquals(1, salve.type("build"));
        assertEquals(old, Files.readString(folder.resolve("site/index.html")));
    }

    @Test
    void aQuietBuildThatWentWellPrintsNothing() {
        assertEquals(0, salve.type("build --quiet"));
        assertEquals("", salve.out());
        assertEquals("", salve.err());
    }

    @Test
    void foldersAreFoundFromTheWorkingFolderWhenGivenAndFromTheProjectWhenNot() {
        CommandLineFixture outside = new CommandLineFixture(folder.getParent());
        String project = folder.getFileName().toString();
        assertEquals(0, outside.type("build --project " + project + " --site " + project + "-site"), outside::err);
        Path site = folder.resolveSibling(project + "-site");
        assertTrue(Files.exists(site.resolve("index.html")));
        assertTrue(outside.out().endsWith("Open " + project + "-site/index.html\n"), outside.out());
    }

    @Test
    void aSiteWithinTheContentIsRefused() {
        assertEquals(1, salve.type("build --site content/site"));
        assertTrue(salve.err().startsWith("error[publish/output-in-source]"), salve.err());
        assertFalse(Files.exists(folder.resolve("content/site")));
    }

    @Test
    void checkWritesNothing() {
        assertEquals(0, salve.type("check"), () -> salve.err());
        assertFalse(Files.exists(folder.resolve("site/index.html")));
        assertEquals("", salve.out());
        assertEquals(List.of("note[review/demonstration]"), reported(salve.err()));
        assertTrue(salve.err().contains("\n1 note in "), salve.err());
    }

    @Test
    void checkPrintsMachineFormatsOnTheOutput() throws IOException {
        breakALink();
        assertEquals(1, salve.type("check --format line"));
        assertTrue(salve.out().startsWith("content/broken.md:7:"), salve.out());
        assertEquals(1, salve.type("check --format json"));
        assertTrue(salve.out().contains("\"code\" : \"link/broken\""), salve.out());
        assertEquals(1, salve.type("check --format sarif --quiet"));
        assertTrue(salve.out().contains("\"ruleId\" : \"link/broken\""), salve.out());
        assertEquals("", salve.err());
        assertEquals(1, salve.type("check --format github"));
        assertTrue(salve.out().startsWith("::error file=content/broken.md,line=7,"), salve.out());
    }

    @Test
    void checkWritesItsFindingsIntoAFile() throws IOException {
        breakALink();
        assertEquals(1, salve.type("check --format line --output findings.txt"));
        assertEquals("", salve.out());
        assertTrue(Files.readString(folder.resolve("findings.txt")).startsWith("content/broken.md:7:"));
        assertEquals(3, salve.type("check --output no/such/folder/findings.txt"));
        assertTrue(salve.err().contains("can't be written"), salve.err());
    }

    @Test
    void aFormatOrDayThatDoesNotExistIsWrongUsage() {
        assertEquals(2, salve.type("check --format jsn"));
        assertTrue(salve.err().startsWith("error: there is no format \"jsn\"; did you mean \"json\"?\n"), salve.err());
        assertEquals(2, salve.type("build --date 2026-02-30"));
        assertTrue(salve.err().contains("\"2026-02-30\" is not a day such as 2026-11-20"), salve.err());
        assertEquals(2, salve.type("build --base-url clinic.example"));
        assertTrue(salve.err().contains("is not an address"), salve.err());
        assertEquals(2, salve.type("build --themes content"));
        assertTrue(salve.err().contains("can't hold one another"), salve.err());
        assertEquals(2, salve.type("build --date"));
        assertTrue(salve.err().startsWith("error: a value is missing behind \"--date\"\n"), salve.err());
    }

    @Test
    void aFolderWithoutASiteSaysWhatIsMissing() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineFixture inside = new CommandLineFixture(empty);
        assertEquals(1, inside.type("build"));
        assertTrue(inside.err().startsWith("error[input/missing]"), inside.err());
    }

    @Test
    void nextListsWhatComesGoesAndFallsDueByDay() throws IOException {
        write("content/later.md", """
                ---
                title: Later
                kind: page
                summary: A page that comes later.
                published: 2027-03-01
                ---

                Text.
                """);
        write("content/over.md", """
                ---
                title: Soon over
                kind: page
                summary: A page that ends.
                expires: 2026-12-31
                ---

                Text.
                """);
        assertEquals(0, salve.type("next --date 2026-11-20"), () -> salve.err());
        assertEquals("""
                2026-12-31  "Soon over" expires
                            content/over.md:2:8
                2027-03-01  "Later" is published
                            content/later.md:2:8
                """, salve.out());
        assertEquals(0, salve.type("next --date 2026-11-20 --format json"));
        assertTrue(salve.out().contains("\"kind\" : \"publishes\""), salve.out());
        assertTrue(salve.out().contains("\"date\" : \"2027-03-01\""), salve.out());
    }

    @Test
    void nextOfASiteWithoutDatesSaysSo() {
        assertEquals(0, salve.type("next"));
        assertEquals("Nothing is dated: no article comes, goes or falls due for review.\n", salve.out());
    }

    /** Severity and code of each problem printed for people. */
    private static List<String> reported(String err) {
        return err.lines()
                .filter(line -> line.matches("(error|warning|note)\\[.*"))
                .map(line -> line.substring(0, line.indexOf(']') + 1))
                .toList();
    }
}
