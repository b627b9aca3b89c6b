package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem are refused by name, never read, and nothing is written outside of the site. */
class HostileFilesTest {
    @TempDir
    Path folder;

    private HostileProject hostile;

    @BeforeEach
    void write() throws IOException {
        hostile = HostileProject.in(folder);
    }

    private void assertRefused(String code, String path) {
        Built built = hostile.build();
        assertFalse(built.report().published(), () -> "published with " + built.problems());
        assertTrue(
                built.problems().stream().anyMatch(problem -> problem.startsWith("error[" + code + "] " + path)),
                () -> built.problems().toString());
        assertFalse(built.problems().toString().contains(HostileProject.SECRET));
    }

    private Path link(String path, Path target) throws IOException {
        Path link = hostile.folder.resolve(path);
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
        Path site = hostile.folder.resolve("content/site.yaml");
        Files.move(site, folder.resolve("outside/site.yaml"));
        Files.createSymbolicLink(site, folder.resolve("outside/site.yaml"));

        assertRefused("input/outside-project", "content/site.yaml");
    }

    @Test
    void folderAboveThatIsALinkToAnotherPlaceIsRefused() throws IOException {
        hostile.site.withFile(
                "content/peel/index.md", SmallSite.page("Peel", "x").replace("kind: page", "kind: treatment"));
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
        hostile.site.withFile("content/static/a.txt", "text");
        link("content/static/b.txt", Path.of("a.txt"));

        Built built = hostile.build();

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
        Files.createDirectories(hostile.folder.resolve(path).getParent());
        assumeTrue(
                new ProcessBuilder("mkfifo", hostile.folder.resolve(path).toString())
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
        Path socket = Files.createDirectories(hostile.folder.resolve("content/static"))
                .resolve("s");
        assumeTrue(socket.toString().length() < 100, "SKIPPED: the path is too long for a socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            assertRefused("input/special-file", "content/static/s");
        }
    }

    @Test
    void fileThatMayNotBeReadIsNamed() throws IOException {
        Path page = hostile.folder.resolve("content/page.md");
        Files.writeString(page, SmallSite.page("x", "x"));
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(page), "SKIPPED: this user may read everything");
        assertRefused("input/unreadable", "content/page.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"templates/page.ftlh", "assets/own.css", "strings/en.yaml", "theme.yaml", "assets", "templates"})
    void themesThatLinkToAnotherPlaceDoNotReadIt(String path) throws IOException {
        Files.writeString(folder.resolve("outside/deep/own.css"), "a { content: '" + HostileProject.SECRET + "' }");
        Files.writeString(folder.resolve("outside/deep/page.ftlh"), HostileProject.SECRET);
        Path target = path.contains(".") ? folder.resolve("outside/secret.txt") : folder.resolve("outside/deep");
        link("themes/clinic/" + path, target);

        Built built = hostile.build();

        assertFalse(
                everything(hostile.folder.resolve("site")).contains(HostileProject.SECRET),
                () -> "read: " + built.problems());
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

    @Test
    void fileThatVanishesDuringTheBuildIsNamedOrWasRead() throws Exception {
        for (int i = 0; i < 40; i++) {
            hostile.site.withFile("content/page-" + i + ".md", SmallSite.page("Page " + i, "Words. ".repeat(2000)));
        }
        hostile.site.build();
        for (int round = 0; round < 10; round++) {
            Path page = hostile.folder.resolve("content/page-39.md");
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
            Built built = hostile.site.build();
            thief.join();
            assertTrue(
                    built.report().published()
                            || built.problems().get(0).startsWith("error[input/unreadable] content/page-39.md"),
                    () -> built.problems().toString());
            Files.writeString(page, text);
        }
    }
}
