package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No name, address, link or setting leads out of the site or the project, and no two things get one address. */
class HostileAddressesTest {
    @TempDir
    Path folder;

    private HostileProject hostile;

    @BeforeEach
    void write() throws IOException {
        hostile = HostileProject.in(folder);
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
            hostile.site.withFile(paths.get(i), texts.get(i));
        }

        Built built = hostile.build();

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
        hostile.site.withFile("content/" + name + ".md", SmallSite.page("Page", "x"));
        Built built = hostile.build();

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
        hostile.site.withFile(
                "content/page.md", SmallSite.page("Page", "x").replace("kind: page", "kind: page\n" + line));

        Built built = hostile.build();

        assertTrue(
                built.problems().stream()
                        .anyMatch(problem -> problem.startsWith("error[") && problem.contains("content/page.md:")),
                () -> built.problems().toString());
        assertFalse(built.report().published());
        assertEquals(before, Snapshot.of(folder.resolve("outside")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "the project and the folder outside alone are there");
        }
        assertFalse(Files.exists(hostile.folder.resolve("escape")));
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
        hostile.site.withFile("content/page.md", SmallSite.page("Page", text));

        Built built = hostile.build();

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
        hostile.site.withFile(
                "content/site.yaml", SmallSite.SITE_YAML.replace("languages: [en-GB]\n", "") + line + "\n");

        Built built = hostile.build();

        assertFalse(built.report().published());
        assertTrue(
                built.problems().stream()
                        .anyMatch(problem -> problem.startsWith("error[") && problem.contains("content/site.yaml")),
                () -> built.problems().toString());
    }
}
