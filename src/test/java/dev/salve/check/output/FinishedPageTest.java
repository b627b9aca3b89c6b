package dev.salve.check.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.model.output.OutputFile;
import dev.salve.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedPageTest {
    private static FinishedPage page(String html) {
        return FinishedPage.of(OutputFile.text(
                "index.html", html, SourceFile.named("index.html").whole()));
    }

    private static String written(String html) {
        return page(html).tags().stream().map(FinishedPageTest::written).collect(Collectors.joining(" "));
    }

    private static String written(Tag tag) {
        return (tag.closing() ? "/" : "")
                + tag.name()
                + tag.attributes().stream()
                        .map(a -> "[" + a.name() + "=" + a.value() + "]")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>a</p>                              | p /p
                    <IMG SRC=a.png Alt='a > b'>           | img[src=a.png][alt=a > b]
                    <a href = "x" / title>                | a[href=x][title=]
                    <br/>                                 | br
                    <!-- <p> --><b>                       | b
                    <!--><b>                              | b
                    <!-- a --!><b>                        | b
                    <!doctype html><b>                    | b
                    <?php <b> ?><i>                       | i
                    a < b <i>                             | i
                    </ p><i>                              | i
                    <script>"<p>"</script><b>             | script /script b
                    <STYLE>p > b { }</Style ><b>          | style /style b
                    <textarea><p></textarea>              | textarea /textarea
                    <script><b>                           | script
                    <a href="java&#115;cript&colon;x">    | a[href=javascript:x]
                    <a href="?a=1&copy=2&amp;b">          | a[href=?a=1&copy=2&b]
                    <img src="a.png                       | img[src=a.png]
                    """)
    void tagsAreReadAsBrowsersReadThem(String html, String tags) {
        assertEquals(tags, written(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p a=\"<b>\">x</p><i class=y>z</i>", "<ul><li>a<li>b</ul>", "<svg><path d='M0 0'/></svg>"})
    void theSameElementsAreFoundAsByAParser(String html) {
        TreeSet<String> parsed = Jsoup.parseBodyFragment(html).body().children().select("*").stream()
                .map(Element::normalName)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> found = page(html).tags().stream()
                .filter(tag -> !tag.closing())
                .map(Tag::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(parsed, found);
    }

    @Test
    void anyTextIsReadToItsEndInNoTime() {
        String pieces = "<>/!-\"'= abp&;#x\n";
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("<");
            for (int j = 0; j < 60; j++) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            List<Tag> tags = assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> page(text.toString()).tags());
            int last = 0;
            for (Tag tag : tags) {
                assertTrue(
                        tag.start() >= last && tag.end() > tag.start() && tag.end() <= text.length(), text::toString);
                last = tag.end();
            }
        }
    }

    @Test
    void spokenTextHoldsWordsAndAlternativesButNoCode() {
        FinishedPage page =
                page("<a href=x> Read <b>on&nbsp;</b><img src=y alt=\"the risks\"><script>z()</script></a> end");

        assertEquals("Read on the risks", page.spokenText(page.elements("a").get(0)));
    }

    @Test
    void elementsAndAttributesAreFoundInOrder() {
        FinishedPage page = page("<h2 id=a>x</h2><H1 ID=b id=c>y</H1><h2>z</h2>");

        assertEquals(List.of(0, 4), page.elements("h2").stream().map(Tag::index).toList());
        assertEquals(
                List.of(0, 2, 4),
                page.elements(List.of("h1", "h2")).stream().map(Tag::index).toList());
        assertEquals(
                List.of("a", "b"),
                page.having("id").stream().map(tag -> tag.value("id")).toList());
    }

    @Test
    void lineForASearchEngineIsNoPage() {
        assertFalse(page("google-site-verification: google1234.html").isPage());
        assertTrue(page("<!doctype html><title>Page</title>").isPage());
    }
}
