package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole builds of sites that ask for far too much: each ends in time, with a site or with a refusal that names a file. */
class PathologicalBuildIT {
    private static final int N = Boolean.getBoolean("long") ? 10_000 : 1_500;

    @TempDir
    Path project;

    private static final Map<String, Consumer<SiteFixture>> SITES = sites(N);

    private static Map<String, Consumer<SiteFixture>> sites(int n) {
        Map<String, Consumer<SiteFixture>> sites = new LinkedHashMap<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("nested strong emphasis", "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
        bodies.put("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
        bodies.put("brackets and parentheses", "[ (](".repeat(n));
        bodies.put("backtick runs", numbered(Math.min(n, 300), i -> "e" + "`".repeat(i)));
        bodies.put("reference definitions", numbered(n, i -> "[r" + i + "]: x\n\n"));
        bodies.put("unclosed comments", "a <!-- ".repeat(n));
        bodies.put("a long comment", "a <!-- " + "x ".repeat(n * 10) + "-->");
        bodies.put("an open tag with many attributes", "<a " + "a=\"b\" ".repeat(n));
        bodies.put("nested quotes", "> ".repeat(n) + "a");
        bodies.put("nested lists", numbered(400, i -> "  ".repeat(i) + "- a\n"));
        bodies.put("lists in one line", "- ".repeat(n) + "a");
        bodies.put("table of many columns", "|a".repeat(n) + "\n" + "|-".repeat(n) + "\n" + "|b".repeat(n));
        bodies.put("table of many rows", "a | b\n- | -\n" + "c | d\n".repeat(n * 5));
        bodies.put("good links", "[a](index.md) ".repeat(n));
        bodies.put("broken links", "[a](b.md) ".repeat(n));
        bodies.put("broken anchors", "[a](index.md#b) ".repeat(n));
        bodies.put("links to own headings", "# a\n\n".repeat(n) + "[a](#a) ".repeat(n));
        bodies.put("equal headings", "## a\n\n".repeat(n));
        bodies.put("long heading", "## " + "a ".repeat(n * 10));
        bodies.put("footnotes", numbered(n, i -> "[^" + i + "]: x\n\n") + numbered(n, i -> "[^" + i + "] "));
        bodies.put("one footnote many times", "[^a]: x\n\n" + "[^a] ".repeat(n));
        bodies.put("containers in containers", ":::details[a]\n".repeat(n));
        bodies.put("containers", ":::details[a]\nb\n:::\n\n".repeat(n));
        bodies.put("questions", numbered(n, i -> ":::question[Is it " + i + "?]\nYes.\n:::\n\n"));
        bodies.put("one question many times", ":::question[Is it?]\nYes.\n:::\n\n".repeat(n));
        bodies.put("unknown directives", ":x[a] ".repeat(n));
        bodies.put("figures that do not exist", numbered(n, i -> "::figure{src=media/" + i + ".png alt=x}\n\n"));
        bodies.put("unknown facts", ":fact[a] ".repeat(n));
        bodies.put("unknown citations", numbered(n, i -> "[@a" + i + "] "));
        bodies.put("glossary terms", "willow willows WILLOW ".repeat(n));
        bodies.put("nearly a long term", "bark of the ".repeat(n * 5));
        bodies.put("explicit terms", ":term[willow] ".repeat(n));
        bodies.put("one citation many times", "[@hou] ".repeat(n));
        bodies.put("one fact many times", ":fact[size] ".repeat(n));
        bodies.put("waived blocks", "::waive{code=style/a reason=b until=2027-01-31}\nText.\n\n".repeat(n));
        bodies.put("a word without end", "a".repeat(1_000_000));
        bodies.put("a line without end", "a ".repeat(500_000));
        bodies.put("a page beyond the limit", "a\n\n".repeat(400_000));
        bodies.put("combining marks", "a" + "\u0301".repeat(n * 10));
        bodies.put("blank lines", "\n".repeat(900_000));
        bodies.forEach((name, body) -> sites.put(name, site -> site.withFile("content/page.md", page(body))));

        sites.put("parts in parts", site -> {
            for (int i = 0; i < 200; i++) {
                site.withFile("content/shared/p" + i + ".md", "::include{file=shared/p" + (i + 1) + ".md}\n");
            }
            site.withFile("content/shared/p200.md", "End.\n")
                    .withFile("content/page.md", page("::include{file=shared/p0.md}"));
        });
        sites.put("parts that double", site -> {
            for (int i = 0; i < 40; i++) {
                site.withFile(
                        "content/shared/p" + i + ".md", ("::include{file=shared/p" + (i + 1) + ".md}\n\n").repeat(2));
            }
            site.withFile("content/shared/p40.md", "End.\n")
                    .withFile("content/page.md", page("::include{file=shared/p0.md}"));
        });
        sites.put("parts that branch", site -> {
            for (int i = 0; i < 20; i++) {
                String next =
                        "::include{file=shared/a" + (i + 1) + ".md}\n\n::include{file=shared/b" + (i + 1) + ".md}\n";
                site.withFile("content/shared/a" + i + ".md", next).withFile("content/shared/b" + i + ".md", next);
            }
            site.withFile("content/shared/a20.md", "End.\n")
                    .withFile("content/shared/b20.md", "End.\n")
                    .withFile("content/page.md", page("::include{file=shared/a0.md}"));
        });
        sites.put(
                "parts in a circle",
                site -> site.withFile("content/shared/a.md", "::include{file=shared/b.md}\n")
                        .withFile("content/shared/b.md", "::include{file=shared/a.md}\n")
                        .withFile("content/page.md", page("::include{file=shared/a.md}")));
        sites.put("a part on many pages", site -> {
            site.withFile("content/shared/p.md", "Words. ".repeat(20_000));
            for (int i = 0; i < 60; i++) {
                site.withFile("content/page-" + i + ".md", page("::include{file=shared/p.md}"));
            }
        });
        sites.put(
                "a large glossary",
                site -> site.withFile(
                                "content/glossary.yaml",
                                numbered(n, i -> "- { id: t" + i + ", term: term number " + i + ", definition: x }\n"))
                        .withFile("content/page.md", page("term number ".repeat(n * 5))));
        sites.put(
                "terms that lead to one another",
                site -> site.withFile(
                        "content/glossary.yaml",
                        numbered(
                                n,
                                i -> "- { id: t" + i + ", term: t" + i + ", definition: See t" + (i + 1) % n
                                        + "., related: [t" + (i + 1) % n + "] }\n")));
        sites.put(
                "one alias of many terms",
                site -> site.withFile(
                        "content/glossary.yaml",
                        numbered(n, i -> "- { id: t" + i + ", term: t" + i + ", aliases: [same], definition: x }\n")));
        sites.put(
                "many references",
                site -> site.withFile(
                                "content/references.yaml",
                                numbered(
                                        Math.min(n, 500),
                                        i -> "- { id: r" + i + ", type: article, title: Study " + i + " }\n"))
                        .withFile("content/page.md", page(numbered(Math.min(n, 500), i -> "[@r" + i + "] "))));
        sites.put(
                "many old addresses",
                site -> site.withFile(
                        "content/page.md",
                        page("x")
                                .replace(
                                        "kind: page",
                                        "kind: page\nredirect-from: [" + numbered(n, i -> "/o" + i + "/, ")
                                                + "/last/]")));
        sites.put(
                "long texts in the front matter",
                site -> site.withFile(
                        "content/page.md",
                        page("x").replace("kind: page", "kind: page\nsummary: \"" + "*a **a ".repeat(4_000) + "\"")));
        return sites;
    }

    private static String page(String body) {
        return SmallSite.page("Page", body);
    }

    private static String numbered(int n, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, n).mapToObj(each).collect(Collectors.joining());
    }

    static Stream<String> names() {
        return SITES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsInTimeWithASiteOrARefusalByName(String name) {
        SiteFixture site = SmallSite.in(project)
                .withFile(
                        "content/glossary.yaml",
                        "- { id: willow, term: willow, aliases: [bark of the willow tree], definition: A tree. }\n")
                .withFile("content/references.yaml", "- { id: hou, type: article, title: A study }\n")
                .withFile(
                        "content/facts.yaml",
                        "- { id: size, text: ten metres, statement: It is ten metres high., support: convention }\n");
        SITES.get(name).accept(site);
        long start = System.nanoTime();

        Built built = site.build();

        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 20_000, () -> name + " took " + millis + " ms");
        assertTrue(
                built.report().published()
                        || built.problems().stream().anyMatch(problem -> problem.matches("error\\[.*content/.*")),
                () -> "neither a site nor a reason: " + built.problems());
    }

    @Test
    void thereAreManyOfThem() {
        assertTrue(SITES.size() >= 46, () -> "there are " + SITES.size());
    }

    /** 200 kB of ordinary text, built by a new process; how long it takes, the benchmark tells. */
    @Test
    void longLeafletIsBuilt() throws Exception {
        StringBuilder leaflet = new StringBuilder();
        for (int i = 0; leaflet.length() < 200_000; i++) {
            leaflet.append("## Part ").append(i).append("\n\n");
            leaflet.append("Most people go home on the *same day* and [come back](index.md) after a week. ".repeat(6));
            leaflet.append(
                    "\n\n- One thing to do.\n- Another thing.\n\n| When | What |\n|---|---|\n| Day 1 | Rest |\n\n");
        }
        SmallSite.in(project).withFile("content/page.md", page(leaflet.toString()));
        SalveProcess.Ended ended =
                SalveProcess.start(project, "build", "--date", "2026-11-20").await();

        assertEquals(0, ended.exit(), ended::words);
        assertTrue(Files.readString(project.resolve("site/page/index.html")).contains("Part 300"));
    }
}
