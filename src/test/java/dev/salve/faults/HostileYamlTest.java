package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * YAML that other readers misread, crash on or wait for: in the site's settings, in a data file and in front matter it
 * is refused at its place.
 *
 * <p>In the samples KEY stands for a key that takes text, and ⟦ for the place that the message must name.
 */
class HostileYamlTest {
    @TempDir
    Path project;

    /** Where YAML stands in a project. */
    private enum Carrier {
        SETTINGS("content/site.yaml", "title", "", SmallSite.SITE_YAML.replace("title: Willow Clinic\n", ""), ""),
        DATA("content/people.yaml", "name", "  ", "- id: team\n  role: Writers\n", "- id: other\n  name: x\n"),
        FRONT_MATTER("content/index.md", "title", "", "---\nkind: page\n", "---\n\nText.\n");

        final String path;
        final String key;
        final String indent;
        final String before;
        final String after;

        Carrier(String path, String key, String indent, String before, String after) {
            this.path = path;
            this.key = key;
            this.indent = indent;
            this.before = before;
            this.after = after;
        }

        String text(String sample) {
            String own = sample.replace("KEY", key).indent(indent.length());
            return before + own + after;
        }
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                        sample("yaml/syntax", "KEY: Heart⟦: what to know"),
                        sample("yaml/syntax", "KEY: ⟦@home"),
                        sample("yaml/syntax", "KEY: ⟦%home"),
                        sample("yaml/syntax", "KEY: ⟦`home`"),
                        sample("yaml/syntax", "KEY: x\n⟦\tmore: y"),
                        sample("yaml/syntax", "KEY: \"a\" ⟦b"),
                        sample("yaml/syntax", "KEY: a]⟦: b: c"),
                        sample("yaml/syntax", "KEY: \"\\⟦q\""),
                        sample("yaml/syntax", "KEY: x\n  more⟦: y"),
                        sample("yaml/alias", "KEY: ⟦*Important*"),
                        sample("yaml/alias", "KEY: ⟦*important"),
                        sample("yaml/alias", "KEY: ⟦&a text"),
                        sample("yaml/alias", "KEY: x\n<<: ⟦*base"),
                        sample("yaml/alias", "KEY: ⟦&a [*a, *a]"),
                        sample("yaml/tag", "KEY: ⟦!Important notice"),
                        sample("yaml/tag", "KEY: ⟦!!binary aGVsbG8="),
                        sample("yaml/tag", "KEY: ⟦!!java.net.URL [http://127.0.0.1/]"),
                        sample("yaml/tag", "KEY: ⟦!!javax.script.ScriptEngineManager []"),
                        sample("yaml/tag", "KEY: ⟦!<tag:yaml.org,2002:str> x"),
                        sample("yaml/duplicate-key", "KEY: a\n⟦KEY: b"),
                        sample("yaml/duplicate-key", "KEY: a\n⟦\"KEY\": b"),
                        sample("yaml/unknown-key", "KEY: a\n⟦tittel: b"),
                        sample("yaml/unknown-key", "KEY: a\n⟦__proto__: b"),
                        sample("yaml/unknown-key", "KEY: a\n⟦12: b"),
                        sample("yaml/wrong-type", "KEY: ⟦[a, b]"),
                        sample("yaml/wrong-type", "KEY: ⟦{ a: b }"),
                        sample("yaml/bad-value", "KEY: ⟦\"half \\uD800 of it\""),
                        sample("yaml/bad-value", "KEY: ⟦\"half \\uDC00 of it\""),
                        sample("input/control-character", "KEY: a⟦\u0000b"),
                        sample("input/control-character", "KEY: a⟦\u0001b"),
                        sample("input/control-character", "KEY: a⟦\u001bb"),
                        sample("input/control-character", "KEY: a⟦\u007fb"),
                        sample("input/control-character", "KEY: a⟦\u009fb"),
                        sample("input/control-character", "KEY: a⟦\u0085draft: true"),
                        sample("input/control-character", "KEY: a⟦\u2028draft: true"),
                        sample("input/control-character", "KEY: a⟦\u2029draft: true"))
                .flatMap(sample -> Stream.of(Carrier.values())
                        .map(carrier -> Arguments.of(carrier, sample.get()[0], sample.get()[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: [a, b", "title: { a: b", "title: \"a", "title: 'a"})
    void whatIsNotClosedIsRefused(String yaml) {
        Built built = SmallSite.in(project)
                .withFile("content/index.md", "---\nkind: page\n" + yaml + "\n---\n")
                .check();

        assertEquals(
                List.of("yaml/syntax"), built.codes(), () -> built.problems().toString());
        assertTrue(
                built.problems().get(0).contains("is not closed"),
                () -> built.problems().toString());
    }

    private static Arguments sample(String code, String yaml) {
        return Arguments.of(code, yaml);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isRefusedAtItsPlace(Carrier carrier, String code, String sample) {
        String marked = carrier.text(sample);
        int at = marked.indexOf('⟦');
        String before = marked.substring(0, at);
        int line = (int) before.lines().count() + (before.endsWith("\n") ? 1 : 0);
        int column = at - before.lastIndexOf('\n');

        Built built = SmallSite.in(project)
                .withFile(carrier.path, marked.replace("⟦", ""))
                .check();

        if (carrier != Carrier.DATA && code.matches("yaml/(syntax|alias|tag)|input/.*")) {
            assertEquals(1, built.codes().size(), () -> "nothing else is reported because of it: " + built.problems());
        }
        String expected = "error[" + code + "] " + carrier.path + ":" + line + ":" + column + ":";
        assertTrue(
                built.problems().stream().anyMatch(problem -> problem.startsWith(expected)),
                () -> expected + " is not among " + built.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "yes",
                "on",
                "off",
                "010",
                "0x1F",
                "1_000",
                "1.10",
                "2024-01-05",
                "null",
                "~",
                "1e3",
                ".inf",
                "12:30:45",
                "true",
                "=",
                "<b>",
                "a # comment",
            })
    void textStaysAsItIsWritten(String text) {
        Built built = SmallSite.in(project)
                .withFile("content/index.md", SmallSite.page("\"" + text + "\"", "Text."))
                .withFile("content/other.md", SmallSite.page(text.replace(" # comment", ""), "Text."))
                .build();

        assertTrue(built.report().published(), () -> built.problems().toString());
        assertTrue(built.main("other/index.html").contains(">" + html(text.replace(" # comment", "")) + "<"));
    }

    private static String html(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13-45", "2023-02-29", "2026-11-31", "1 May 2026", "2026-1-1", "0000-00-00", "5"})
    void impossibleDatesAreRefused(String date) {
        Built built = SmallSite.in(project)
                .withFile(
                        "content/index.md",
                        SmallSite.page("x", "x").replace("published: 2026-11-01", "published: " + date))
                .check();

        assertTrue(
                built.problems().stream()
                        .anyMatch(problem -> problem.startsWith("error[yaml/bad-date] content/index.md:5:12:")),
                () -> built.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "1", "True ", "TRUE", "~"})
    void onlyTrueAndFalseAreTruthValues(String value) {
        Built built = SmallSite.in(project)
                .withFile(
                        "content/index.md",
                        SmallSite.page("x", "x").replace("kind: page", "kind: page\ndraft: " + value))
                .check();

        assertTrue(
                built.problems().stream().anyMatch(problem -> problem.contains("content/index.md:4:8:")),
                () -> built.problems().toString());
    }

    static Stream<Arguments> largeFrontMatters() {
        int large = 10 << 20;
        return Stream.of(
                Arguments.of("one text", "title: " + "x".repeat(large)),
                Arguments.of("one quoted text", "title: \"" + "x".repeat(large) + "\""),
                Arguments.of("a comment", "# " + "x".repeat(large)),
                Arguments.of("many keys", "key: value\n".repeat(large / 11)),
                Arguments.of("brackets", "title: " + "[".repeat(large)),
                Arguments.of("just below the largest file", "title: " + "x".repeat((4 << 20) - 100)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largeFrontMatters")
    void hugeFrontMatterIsRefusedAtOnce(String name, String yaml) {
        SiteFixture site = SmallSite.in(project).withFile("content/index.md", "---\n" + yaml + "\n---\n\nText.\n");
        Built built = site.check();

        assertTrue(fastest(site) < 500, "refused within half a second");

        assertEquals(1, built.codes().size(), () -> built.problems().toString());
        assertTrue(
                List.of("input/too-large", "front-matter/too-large")
                        .contains(built.codes().get(0)),
                () -> built.problems().toString());
    }

    /** The shortest of three checks in milliseconds, as other programs may take their time too. */
    private static long fastest(SiteFixture site) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            site.check();
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: |\n  ", "# ", "title: ", "title: \"", "[", "{a: ", "- ", "? ", "x", "&a ", "!a "})
    void hugeDataFilesAreReadOrRefusedSoon(String start) {
        for (String path : List.of("content/site.yaml", "content/glossary.yaml")) {
            String fill = start.endsWith("[") || start.endsWith(" ") && start.length() < 5 ? start : "x ";
            String text = start + fill.repeat(((4 << 20) - 10) / fill.length());
            SiteFixture site = SmallSite.in(project).withFile(path, text);

            Built built = assertTimeout(Duration.ofSeconds(2), site::check);

            assertFalse(built.codes().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000, 60_000})
    void deepNestingIsRefusedAtItsPlace(int depth) {
        String nested = "[".repeat(depth);
        Built built = assertTimeout(
                Duration.ofSeconds(2),
                () -> SmallSite.in(project)
                        .withFile("content/index.md", "---\nkind: page\ntitle: " + nested + "\n---\n")
                        .check());

        assertEquals(
                List.of("error[yaml/too-deep] content/index.md:3:27: values are nested more than 20 levels deep"),
                built.problems());
    }

    @Test
    void billionLaughsAreRefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            String last = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((last + ", ").repeat(9))
                    .append(last)
                    .append("]\n");
        }
        Built built = assertTimeout(
                Duration.ofSeconds(2),
                () -> SmallSite.in(project)
                        .withFile("content/site.yaml", bomb.toString())
                        .check());

        assertTrue(
                built.problems().get(0).startsWith("error[yaml/alias] content/site.yaml:1:4:"),
                () -> built.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "# only a comment\n", "[]\n", "text\n", "- a\n", "{}\n", "null\n", "---\n", "%YAML 1.2\n"})
    void settingsThatSayNothingAreRefused(String yaml) {
        Built built = SmallSite.in(project).withFile("content/site.yaml", yaml).check();

        assertTrue(built.report().hasErrors());
        assertTrue(
                built.problems().get(0).contains("content/site.yaml"),
                () -> built.problems().toString());
    }

    @Test
    void secondDocumentIsRefused() {
        Built built = SmallSite.in(project)
                .withFile("content/people.yaml", "- { id: team, name: x }\n---\n- { id: two, name: y }\n")
                .check();

        assertTrue(
                built.problems().toString().contains("error[yaml/syntax] content/people.yaml:3:1: a second document"),
                () -> built.problems().toString());
    }
}
