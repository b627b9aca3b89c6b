package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem are refused by name, never read, and nothing is written outside of the site. */
class HostileFilesTest {
    private static final String SECRET = "secret-of-another-folder";

    @TempDir
    Path folder;

    private Path project;
    private SiteFixture fixture;

    @BeforeEach
    void write() throws IOException {
        project = folder.resolve("project");
        fixture = SmallSite.in(project).withFile("content/plain.md", SmallSite.page("Plain", "Text."));
        Files.createDirectories(folder.resolve("outside/deep"));
        Files.writeString(folder.resolve("outside/secret.md"), SmallSite.page("Secret", SECRET));
        Files.writeString(folder.resolve("outside/secret.txt"), SECRET);
        Files.writeString(folder.resolve("outside/index.md"), SmallSite.page("Secret", SECRET));
    }

    private Built build() {
        return assertTimeoutPreemptively(Duration.ofSeconds(2), () -> fixture.build());
    }

    private void assertRefused(String code, String path) {
        Built built = build();
        assertFalse(built.report().published(), () -> "published with " + built.problems());
        assertTrue(
                built.problems().stream().anyMatch(problem -> problem.startsWith("error[" + code + "] " + path)),
                () -> built.problems().toString());
        assertFalse(built.problems().toString().contains(SECRET));
    }

    private Path link(String path, Path target) throws IOException {
        Path link = project.resolve(path);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }

    @ParameterizedTest
    @CsvSource({
        "content/page.md, secret.md",
        "content/people2.md, secret.txt",
        "content/glossary.yaml, secret.txt",
        "content/static/page.txt, secret.txt",
        "content/media/picture.png, secret.txt",
        "content/shared/part.md, secret.md",
        "content/reviews/page.txt, secret.txt",
        "content/folder, .",
        "content/static/folder, .",
        "content/media, .",
    })
    void linkToAnotherPlaceIsRefused(String path, String target) throws IOException {
        link(path, folder.resolve("outside").resolve(target).normalize());

        assertRefused("input/outside-project", path);
    }

    @Test
    void settingsThatAreALinkToAnotherPlaceAreRefused() throws IOException {
        Path site = project.resolve("content/site.yaml");
        Files.move(site, folder.resolve("outside/site.yaml"));
        Files.createSymbolicLink(site, folder.resolve("outside/site.yaml"));

        assertRefused("input/outside-project", "content/site.yaml");
    }

    @Test
    void folderAboveThatIsALinkToAnotherPlaceIsRefused() throws IOException {
        fixture.withFile("content/peel/index.md", SmallSite.page("Peel", "x").replace("kind: page", "kind: treatment"));
        link("content/peel/media", folder.resolve("outside"));

        assertRefused("input/outside-project", "content/peel/media");
    }

    @Test
    void relativeLinkOutIsRefused() throws IOException {
        link("content/page.md", Path.of("../../outside/secret.md"));

        assertRefused("input/outside-project", "content/page.md");
    }

    @Test
    void linkToAFileOfTheContentIsRead() throws IOException {
        fixture.withFile("content/static/a.txt", "text");
        link("content/static/b.txt", Path.of("a.txt"));

        Built built = build();

        assertTrue(built.report().published(), () -> built.problems().toString());
        assertEquals("text", built.file("b.txt"));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        link("content/a.md", Path.of("b.md"));
        link("content/b.md", Path.of("a.md"));
        assertRefused("input/unreadable", "content/a.md");
    }

    @Test
    void folderThatLeadsBackToItselfIsRefused() throws IOException {
        link("content/static/again", Path.of(".."));
        assertRefused("input/outside-project", "content/static/again");
    }

    @Test
    void linkThatLeadsNowhereIsRefused() throws IOException {
        link("content/page.md", folder.resolve("nowhere"));
        assertRefused("input/unreadable", "content/page.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/page.md", "content/static/pipe", "content/media/a.png", "content/glossary.yaml"})
    void pipeIsRefusedAndNotOpened(String path) throws Exception {
        Files.createDirectories(project.resolve(path).getParent());
        assumeTrue(
                new ProcessBuilder("mkfifo", project.resolve(path).toString())
                                .start()
                                .waitFor()
                        == 0,
                "SKIPPED: no pipes here");
        assertRefused("input/special-file", path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random"})
    void deviceIsRefusedAndNotOpened(String device) throws IOException {
        assumeTrue(Files.exists(Path.of(device)), "SKIPPED: no such device here");
        link("content/page.md", Path.of(device));
        assertRefused("input/outside-project", "content/page.md");
    }

    @Test
    void socketIsRefused() throws IOException {
        Path socket = Files.createDirectories(project.resolve("content/static")).resolve("s");
        assumeTrue(socket.toString().length() < 100, "SKIPPED: the path is too long for a socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertRefused("input/special-file", "content/static/s");
        }
    }

    @Test
    void fileThatMayNotBeReadIsNamed() throws IOException {
        Path page = project.resolve("content/page.md");
        Files.writeString(page, SmallSite.page("x", "x"));
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(page), "SKIPPED: this user may read everything");
        assertRefused("input/unreadable", "content/page.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"templates/page.ftlh", "assets/own.css", "strings/en.yaml", "theme.yaml", "assets", "templates"})
    void themesThatLinkToAnotherPlaceDoNotReadIt(String path) throws IOException {
        Files.writeString(folder.resolve("outside/deep/own.css"), "a { content: '" + SECRET + "' }");
        Files.writeString(folder.resolve("outside/deep/page.ftlh"), SECRET);
        Path target = path.contains(".") ? folder.resolve("outside/secret.txt") : folder.resolve("outside/deep");
        link("themes/clinic/" + path, target);

        Built built = build();

        assertFalse(everything(project.resolve("site")).contains(SECRET), () -> "read: " + built.problems());
        assertFalse(built.report().published(), "what can't be read is an error");
    }

    private static String everything(Path site) throws IOException {
        if (!Files.exists(site)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    static Stream<Arguments> clashes() {
        String page = SmallSite.page("Page", "x");
        return Stream.of(
                Arguments.of(
                        "slug and name",
                        List.of("content/a.md", "content/b.md"),
                        List.of(page, page.replace("kind: page", "kind: page\nslug: a"))),
                Arguments.of(
                        "two slugs",
                        List.of("content/a.md", "content/b.md"),
                        List.of(
                                page.replace("kind: page", "kind: page\nslug: c"),
                                page.replace("kind: page", "kind: page\nslug: c"))),
                Arguments.of(
                        "article and folder",
                        List.of("content/peel.md", "content/peel/index.md"),
                        List.of(page, page.replace("kind: page", "kind: treatment"))),
                Arguments.of(
                        "page and file of its address",
                        List.of("content/a.md", "content/static/a/index.html"),
                        List.of(page, "own")),
                Arguments.of(
                        "page and file of its folder",
                        List.of("content/a.md", "content/static/a"),
                        List.of(page, "own")),
                Arguments.of(
                        "redirect and page",
                        List.of("content/a.md", "content/b.md"),
                        List.of(page, page.replace("kind: page", "kind: page\nredirect-from: [/a/]"))),
                Arguments.of(
                        "two redirects",
                        List.of("content/a.md", "content/b.md"),
                        List.of(
                                page.replace("kind: page", "kind: page\nredirect-from: [/old/]"),
                                page.replace("kind: page", "kind: page\nredirect-from: [/old/]"))),
                Arguments.of(
                        "case alone", List.of("content/static/Own.txt", "content/static/own.txt"), List.of("a", "b")),
                Arguments.of(
                        "encoding of an accent alone",
                        List.of("content/static/\u00e9.txt", "content/static/e\u0301.txt"),
                        List.of("a", "b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clashes")
    void twoSourcesOfOneAddressAreBothNamed(String name, List<String> paths, List<String> texts) {
        for (int i = 0; i < paths.size(); i++) {
            fixture.withFile(paths.get(i), texts.get(i));
        }

        Built built = build();

        assertFalse(built.report().published(), () -> built.problems().toString());
        assertTrue(
                built.problems().stream()
                        .anyMatch(problem ->
                                problem.startsWith("error[") && paths.stream().allMatch(problem::contains)),
                () -> built.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"glossary", "search", "people", "assets", "Upper", "sp ace", "ünï", "a_b", "a--b", "-a", "con.x"
            })
    void namesThatCannotBeAddressesAreRefused(String name) {
        fixture.withFile("content/" + name + ".md", SmallSite.page("Page", "x"));
        Built built = build();

        assertFalse(built.report().published(), () -> built.problems().toString());
        assertTrue(
                built.problems().stream().anyMatch(problem -> problem.contains("content/" + name + ".md")),
                () -> built.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slug: ..",
                "slug: .",
                "slug: ../../escape",
                "slug: /escape",
                "slug: a/../../escape",
                "slug: ..%2f..%2fescape",
                "slug: '..\\..\\escape'",
                "slug: 'C:\\escape'",
                "slug: \"a\\0b\"",
                "slug: \"a\\nb\"",
                "slug: .git",
                "slug: .salve-manifest.json",
                "slug: 'a b'",
                "slug: ''",
                "slug: " + "aaaaaaaaaa" + "aaaaaaaaaa.",
                "redirect-from: [/../../escape/]",
                "redirect-from: [../escape/]",
                "redirect-from: [/a/../../../escape/]",
                "redirect-from: [/./escape]",
                "redirect-from: [//evil.example/]",
                "redirect-from: ['/%2e%2e/escape/']",
                "redirect-from: ['/..\\escape']",
                "redirect-from: [/.salve-manifest.json]",
                "redirect-from: [/.git/config]",
                "redirect-from: ['https://evil.example/']",
                "redirect-from: [\"/a\\n/b https://evil.example/\"]",
                "redirect-from: ['/a b /c']",
            })
    void addressesCannotClimbOutOfTheSite(String line) throws IOException {
        Snapshot before = Snapshot.of(folder.resolve("outside"));
        fixture.withFile("content/page.md", SmallSite.page("Page", "x").replace("kind: page", "kind: page\n" + line));

        Built built = build();

        assertTrue(
                built.problems().stream()
                        .anyMatch(problem -> problem.startsWith("error[") && problem.contains("content/page.md:")),
                () -> built.problems().toString());
        assertFalse(built.report().published());
        assertEquals(before, Snapshot.of(folder.resolve("outside")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "the project and the folder outside alone are there");
        }
        assertFalse(Files.exists(project.resolve("escape")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](../../outside/secret.md)",
                "[x](/etc/passwd)",
                "![x](../../outside/secret.txt)",
                "![x](../../../../../../etc/passwd)",
                "::include{file=../../outside/secret.md}",
                "::include{file=shared/../../../outside/secret.md}",
                "::include{file=/etc/passwd}",
                "::figure{src=../../outside/secret.txt alt=x}",
                "::figure{src=%2e%2e/%2e%2e/outside/secret.txt alt=x}",
                "::risks{from=../../outside/secret.md}",
            })
    void textCannotReachOutOfTheContent(String text) throws IOException {
        fixture.withFile("content/page.md", SmallSite.page("Page", text));

        Built built = build();

        assertFalse(built.report().published(), () -> built.problems().toString());
        assertTrue(
                built.problems().stream()
                        .anyMatch(problem -> problem.startsWith("error[") && problem.contains("content/page.md:8:")),
                () -> built.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brand: { logo: ../../outside/secret.txt }",
                "brand: { logo: /etc/passwd }",
                "navigation: [../../outside/secret.md]",
                "navigation: [{ page: 'javascript:alert(1)', label: x }]",
                "theme: ../../outside",
                "theme: /etc",
                "languages: [../en]",
            })
    void settingsCannotReachOutOfTheProject(String line) {
        fixture.withFile("content/site.yaml", SmallSite.SITE_YAML.replace("languages: [en-GB]\n", "") + line + "\n");

        Built built = build();

        assertFalse(built.report().published());
        assertTrue(
                built.problems().stream()
                        .anyMatch(problem -> problem.startsWith("error[") && problem.contains("content/site.yaml")),
                () -> built.problems().toString());
    }

    @Test
    void fileThatVanishesDuringTheBuildIsNamedOrWasRead() throws Exception {
        for (int i = 0; i < 40; i++) {
            fixture.withFile("content/page-" + i + ".md", SmallSite.page("Page " + i, "Words. ".repeat(2000)));
        }
        fixture.build();
        for (int round = 0; round < 10; round++) {
            Path page = project.resolve("content/page-39.md");
            String text = Files.readString(page);
            int wait = round;
            Thread thief = new Thread(() -> {
                try {
                    Thread.sleep(wait);
                    Files.delete(page);
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            thief.start();
            Built built = fixture.build();
            thief.join();
            assertTrue(
                    built.report().published()
                            || built.problems().get(0).startsWith("error[input/unreadable] content/page-39.md"),
                    () -> built.problems().toString());
            Files.writeString(page, text);
        }
    }
}
