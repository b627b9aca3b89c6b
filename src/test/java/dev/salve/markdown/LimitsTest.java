package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.markdown.component.Components;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit refuses what goes beyond it, says where, and lets through what does not. */
class LimitsTest {

    @Test
    void textAsLongAsAllowedIsRead() {
        Reading reading = Reading.of("a".repeat(10), limited(10, 10_000, 100, 1_000));
        assertEquals("<p>aaaaaaaaaa</p>\n", reading.html());
    }

    @Test
    void longerTextIsRefused() {
        Reading reading = Reading.of("a".repeat(11), limited(10, 10_000, 100, 1_000));

        refused(reading, "markdown/too-large", "more than 10 characters");
        assertEquals("article.md", reading.found().get(0).span().location());
    }

    @Test
    void htmlBeyondTheLimitIsRefused() {
        refused(Reading.of("> a\n\n".repeat(100), limited(1_000, 10_000, 100, 500)), "markdown/too-large", "500");
    }

    @Test
    void addressesCountAsHtml() {
        String text = "[a]: x '" + "t".repeat(500) + "'\n\n" + "[a] ".repeat(50);
        refused(Reading.of(text, limited(10_000, 10_000, 100, 10_000)), "markdown/too-large", "10000");
    }

    @Test
    void readingBeyondTheDeadlineIsRefused() {
        String text = "[a](b".repeat(20_000);
        refused(Reading.of(text, limited(1 << 20, 50, 100, 1 << 20)), "markdown/too-slow", "50 milliseconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. "})
    void nestedBlocksBeyondTheLimitAreRefusedWhereTheyBegin(String marker) {
        assertEquals("", Reading.of(marker.repeat(100) + "a").problems());

        Reading reading = Reading.of("Text.\n\n" + marker.repeat(101) + "a");
        refused(reading, "markdown/too-deep", "100 levels");
        assertEquals(3, reading.found().get(0).span().line());
        assertEquals(100 * marker.length() + 1, reading.found().get(0).span().column());
    }

    @Test
    void nestedComponentsAndMarkupBeyondTheLimitAreRefused() {
        refused(Reading.of(":::question[A]\n:::details[B]\n".repeat(60)), "markdown/too-deep", "100 levels");
        refused(Reading.of("*a **a ".repeat(60) + "b" + " a** a*".repeat(60)), "markdown/too-deep", "100 levels");
        refused(Reading.of(":no-term[".repeat(101) + "a" + "]".repeat(101)), "markdown/too-deep", "100 levels");
        assertFalse(Reading.of("*a **a ".repeat(40) + "b" + " a** a*".repeat(40))
                .codes()
                .contains("too-deep"));
    }

    @Test
    void overflownStackIsARefusal() throws InterruptedException {
        Reading[] reading = new Reading[1];
        String text = "[a](b \"" + "t".repeat(200_000) + "\")";
        Thread small = new Thread(null, () -> reading[0] = Reading.of(text), "small", 256 << 10);
        small.start();
        small.join();

        refused(reading[0], "markdown/too-deep", "can't be read");
    }

    @Test
    void parserThreadsReadWhatOverflowsOthers() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor(new ParserThreads());
        String title = "t".repeat(100_000);
        Reading reading =
                threads.submit(() -> Reading.of("[a](b \"" + title + "\")")).get();
        threads.shutdown();

        assertEquals("", reading.problems());
        assertEquals(title, reading.body().mentions().get(0).attribute("title").orElse(""));
    }

    @Test
    void oneParserServesManyThreads() throws Exception {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "## H" + i + "\n\n| a | " + i + " |\n|---|---|\n| :fact[f" + i + "] | [@k" + i
                        + "] ~~x~~ |\n\n:::do\n- a:b | c\n:::\n\nText[^1] <!-- c -->\n\n[^1]: n" + i + "\n")
                .toList();
        List<String> alone = texts.stream().map(LimitsTest::everything).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4, new ParserThreads());
        List<Future<String>> together = threads.invokeAll(texts.stream()
                .map(text -> (Callable<String>) () -> everything(text))
                .toList());
        threads.shutdown();
        for (int i = 0; i < alone.size(); i++) {
            assertEquals(alone.get(i), together.get(i).get());
        }
    }

    private static String everything(String text) {
        Reading reading = Reading.of(text);
        return reading.html()
                + reading.mentions()
                + reading.problems()
                + reading.body().openRuns();
    }

    private static MarkdownParser limited(int characters, int millis, int depth, int html) {
        return MarkdownParser.of(
                Components.standard(), new MarkdownLimits(characters, Duration.ofMillis(millis), depth, html));
    }

    private static void refused(Reading reading, String code, String words) {
        assertTrue(reading.body().isEmpty());
        Diagnostic refusal = reading.found().stream()
                .filter(d -> d.code().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems()));
        assertTrue(refusal.message().contains(words), refusal::message);
    }
}
