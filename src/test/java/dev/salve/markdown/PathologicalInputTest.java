package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.markdown.component.Components;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that makes parsers crash or hang: each ends soon, with a body or with a refusal that has a place. */
class PathologicalInputTest {
    private static final int REPEATS = 10_000;
    private static final MarkdownParser PARSER = MarkdownParser.of(
            Components.standard(), new MarkdownLimits(1 << 20, Duration.ofMillis(250), 100, 20 << 20));
    private static final ExecutorService THREADS = Executors.newSingleThreadExecutor(new ParserThreads());
    private static final Set<String> REFUSALS = Set.of("markdown/too-deep", "markdown/too-slow", "markdown/too-large");

    private static final Map<String, String> TEXTS = texts(REPEATS);

    private static Map<String, String> texts(int n) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nested strong emphasis", "*a **a ".repeat(n) + "b" + " a** a*".repeat(n));
        texts.put("emphasis closers without openers", "a_ ".repeat(n));
        texts.put("emphasis openers without closers", "_a ".repeat(n));
        texts.put("mismatched openers and closers", "*a_ ".repeat(n));
        texts.put("stars and underscores", "a**b" + "c* ".repeat(n));
        texts.put("a run of stars", "*".repeat(n));
        texts.put("a run of underscores", "_".repeat(n));
        texts.put("spaced stars", "* a ".repeat(n));
        texts.put("spaced stars, broken", "* ".repeat(n) + "a");
        texts.put("strikethrough", "~~a ".repeat(n) + "b" + " a~~".repeat(n));
        texts.put("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
        texts.put("open brackets", "[a".repeat(n));
        texts.put("closing brackets", "a]".repeat(n));
        texts.put("brackets and parentheses", "[ (](".repeat(n));
        texts.put("unclosed links", "[a](b".repeat(n));
        texts.put("unclosed links in angles", "[a](<b".repeat(n));
        texts.put("unclosed titles", "[a](b \"".repeat(n));
        texts.put("good links", "[a](b) ".repeat(n));
        texts.put("images in links", "![[]()".repeat(n));
        texts.put("missing references", "[a][b] ".repeat(n));
        texts.put("reference definitions", numbered("[r%d]: x\n\n", n));
        texts.put("reference definitions used", numbered("[r%d]: x\n\n", n / 2) + numbered("[r%d] ", n / 2));
        texts.put("one reference many times", "[a]: x '" + "t".repeat(n) + "'\n\n" + "[a] ".repeat(n));
        texts.put("a long link title", "[a](b \"" + "t".repeat(n) + "\")");
        texts.put("a long address in angles", "[a](<" + "u".repeat(n) + ">)");
        texts.put("a long e-mail address", "<" + "a".repeat(n) + "@b.example>");
        texts.put(
                "backtick runs",
                IntStream.range(1, 300).mapToObj(i -> "e" + "`".repeat(i)).reduce("", String::concat));
        texts.put("backtick pairs", "`a``b".repeat(n));
        texts.put("entities", "&amp;".repeat(n));
        texts.put("broken entities", "&a".repeat(n));
        texts.put("backslashes", "\\".repeat(n));
        texts.put("nested quotes", "> ".repeat(n) + "a");
        texts.put(
                "nested lists",
                IntStream.range(0, 400).mapToObj(i -> "  ".repeat(i) + "- a\n").reduce("", String::concat));
        texts.put("lists in one line", "- ".repeat(n) + "a");
        texts.put("ordered lists in one line", "1. ".repeat(n) + "a");
        texts.put("lists then a blank line", "* a\n".repeat(10) + "- ".repeat(n) + "\n\n");
        texts.put("quotes then emphasis", ">".repeat(n) + "*a".repeat(100));
        texts.put("quotes and lists", "> - ".repeat(n / 2) + "a");
        texts.put("task lists", "- [ ] ".repeat(n) + "a");
        texts.put("definitions", "a\n: ".repeat(n) + "b");
        texts.put("definitions in one line", "a\n" + ": ".repeat(n) + "b");
        texts.put("a tag with many attributes", "<a " + "a=b ".repeat(n) + ">");
        texts.put("an open tag with many attributes", "<a " + "a=\"b\" ".repeat(n));
        texts.put("open tags", "<a ".repeat(n));
        texts.put("spans", "<span>".repeat(n));
        texts.put("nested spans", "<span>".repeat(n) + "</span>".repeat(n));
        texts.put("a long comment", "a <!-- " + "x ".repeat(n) + "-->");
        texts.put("open comments", "a <!-- ".repeat(n));
        texts.put("open CDATA", "a <![CDATA[".repeat(n));
        texts.put("open instructions", "a <?".repeat(n));
        texts.put("open declarations", "a <!A ".repeat(n));
        texts.put("table of many columns", "|a".repeat(n / 2) + "\n" + "|-".repeat(n / 2) + "\n" + "|b".repeat(n / 2));
        texts.put("table of many rows", "a | b\n- | -\n" + "c | d\n".repeat(n));
        texts.put("footnotes", numbered("[^%d]: x[^%<d]\n\n", n / 4) + numbered("[^%d]", n / 4));
        texts.put(
                "footnotes in a chain",
                "[^0]\n\n"
                        + IntStream.range(0, n / 4)
                                .mapToObj(i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n")
                                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append));
        texts.put("equal headings", "# a\n".repeat(n));
        texts.put("setext lines", "a\n-\n".repeat(n));
        texts.put("headings with ids", numbered("# a {#i%d}\n", n));
        texts.put("containers", ":::details[a]\n".repeat(n));
        texts.put("containers and closing lines", ":::details[a]\n".repeat(n) + ":::\n".repeat(n));
        texts.put("closing lines", ":::\n\n".repeat(n));
        texts.put("leaves", "::risks\n".repeat(n));
        texts.put("unknown containers", ":::x\n:::\n".repeat(n));
        texts.put("terms in terms", ":term[".repeat(n) + "a" + "]".repeat(n));
        texts.put("open terms", ":term[".repeat(n));
        texts.put("open braces", ":term[a]{".repeat(n));
        texts.put("open values", ":term[a]{id=\"".repeat(n));
        texts.put("open citations", "[@a ".repeat(n));
        texts.put("a long citation", "[" + "@a; ".repeat(n) + "]");
        texts.put("citations", "[@a] ".repeat(n));
        texts.put("a line of colons", ":".repeat(n));
        texts.put("attributes of a leaf", "::figure{" + "alt=x ".repeat(n) + "}");
        texts.put("combining marks", "a" + "\u0301".repeat(n));
        texts.put("many paragraphs", "a\n\n".repeat(n));
        texts.put("one long word", "a".repeat(1 << 19));
        texts.put("one long line", "a ".repeat(1 << 18));
        texts.put("blank lines", "\n".repeat(1 << 19));
        texts.put("tabs", "\t".repeat(n) + "a");
        return texts;
    }

    private static String numbered(String format, int n) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, n).forEach(i -> text.append(String.format(format, i)));
        return text.toString();
    }

    static Stream<String> names() {
        return TEXTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsSoon(String name) throws Exception {
        String text = TEXTS.get(name);
        long start = System.nanoTime();
        Reading reading = read(text);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        long refusals = reading.found().stream()
                .filter(d -> REFUSALS.contains(d.code().code()))
                .count();
        assertTrue(refusals <= 1, () -> name + ": " + refusals + " refusals");
        assertTrue(refusals == 0 || reading.body().isEmpty(), "a refused text has an empty body");
        assertTrue(millis < 20_000, () -> name + " took " + millis + " ms");
    }

    private static Reading read(String text) throws InterruptedException, TimeoutException {
        Future<Reading> future = THREADS.submit(() -> Reading.of(text, PARSER));
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
    }
}
