package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Whatever is written, a body keeps its promises. The texts are random, and the same at every run. */
class RandomTextTest {
    private static final int TEXTS = Integer.getInteger("texts", 1_500);
    private static final Set<String> VOID = Set.of("br", "hr", "wbr");

    private static final String[] PIECES = {
        "a",
        "word ",
        " ",
        "  ",
        "    ",
        "\n",
        "\n\n",
        "\n",
        "\t",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "](a.md)",
        "![",
        "[^1]",
        "[^1]: ",
        "[@k]",
        "[@",
        "; ",
        "[r]",
        "[r]: x\n",
        "<",
        ">",
        "> ",
        "- ",
        "1. ",
        "+ ",
        "- [ ] ",
        "# ",
        "## ",
        "{#id}",
        "{",
        "}",
        "---\n",
        "===\n",
        "|",
        "|---|\n",
        "| a | b |\n",
        ": ",
        ":",
        "::",
        ":::\n",
        "\n:::do\n",
        "\n:::question[Q]\n",
        "\n:::details[D]{x=y}\n",
        "\n::risks\n",
        "::figure{src=a alt=\"b\"}\n",
        ":fact[x]",
        ":term[",
        ":no-term[w]",
        ":x[y]",
        "{id=\"",
        "\"",
        "=",
        "&amp;",
        "&",
        "&eacute;",
        "\\",
        "\\*",
        "<sub>",
        "</sub>",
        "<q>",
        "</q>",
        "<br>",
        "<div>",
        "<!--",
        "-->",
        "<https://x.example>",
        "<a@b.example>",
        "\r\n",
        "é",
        "😀",
        "\u0000",
        "http://x",
        ".",
        "!",
        "@",
        ";",
        ",",
    };

    @Test
    void bodiesKeepTheirPromises() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor(new ParserThreads());
        try {
            threads.submit(() -> {
                        for (int seed = 0; seed < TEXTS; seed++) {
                            check(seed);
                        }
                    })
                    .get();
        } finally {
            threads.shutdown();
        }
    }

    private static void check(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String source = text.toString();
        try {
            Reading reading = Reading.of(source);
            checkHtml(reading.html());
            checkMentions(reading.body());
            checkRuns(reading.body(), source);
            assertEquals(reading.html(), Reading.of(source).html());
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + source.replace("\n", "⏎"), e);
        }
    }

    private static void checkHtml(String html) {
        Deque<String> open = new ArrayDeque<>();
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            int end = html.indexOf('>', i);
            String tag = html.substring(i + 1, end).split(" ")[0];
            if (tag.startsWith("/")) {
                assertEquals(open.poll(), tag.substring(1), html);
            } else if (!tag.startsWith("!--") && !VOID.contains(tag)) {
                open.push(tag);
            }
        }
        assertTrue(open.isEmpty(), html);
    }

    private static void checkMentions(MarkdownBody body) {
        Deque<Mention> around = new ArrayDeque<>();
        int start = 0;
        for (Mention mention : body.mentions()) {
            assertTrue(
                    mention.htmlStart() >= start
                            && mention.htmlEnd() <= body.html().length(),
                    body.html());
            start = mention.htmlStart();
            while (!around.isEmpty() && around.element().htmlEnd() <= start) {
                around.pop();
            }
            assertTrue(
                    around.isEmpty() || mention.htmlEnd() <= around.element().htmlEnd(), "ranges nest: " + body.html());
            around.push(mention);
            assertEquals(mention.kind() == Mention.Kind.COMPONENT, mention.directive() != null);
            if (mention.directive() != null) {
                for (Directive.Item item : mention.directive().items()) {
                    assertTrue(item.htmlStart() >= mention.htmlStart() && item.htmlEnd() <= mention.htmlEnd());
                }
                MarkdownBody label = mention.directive().label();
                if (label != null) {
                    checkHtml(label.html());
                    checkMentions(label);
                }
            }
        }
        for (Heading heading : body.headings()) {
            assertTrue(body.html().startsWith("<h" + heading.level(), heading.htmlStart()), body.html());
        }
    }

    private static void checkRuns(MarkdownBody body, String source) {
        int end = 0;
        for (TextRun run : body.openRuns()) {
            assertTrue(run.htmlStart() >= end && run.htmlEnd() > run.htmlStart(), "runs follow each other");
            end = run.htmlEnd();
            String words = body.html()
                    .substring(run.htmlStart(), run.htmlEnd())
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replace('\uFFFD', '\0');
            boolean exact = run.sourceStart() < 0
                    || source.startsWith(words, run.sourceStart())
                    || source.charAt(run.sourceStart()) == '&';
            assertTrue(exact, () -> "\"" + words + "\" at " + run.sourceStart());
        }
    }
}
