package dev.salve.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that means harm is inert, in the HTML and in what is handed on. */
class HostileInputTest {
    /** Everything that the walk itself writes; an attribute or tag outside of these came from the author. */
    private static final Set<String> OURS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "del",
            "br",
            "wbr",
            "hr",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "dl",
            "dt",
            "dd",
            "sup",
            "sub",
            "section",
            "a",
            "kbd",
            "abbr",
            "span",
            "bdi",
            "q",
            "cite",
            "small");

    private static final Set<String> OUR_ATTRIBUTES =
            Set.of("id", "class", "start", "scope", "role", "href", "lang", "dir", "title");

    static Stream<String> addresses() {
        return Stream.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "JAVASCRIPT:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;avascript:alert(1)",
                "&#0000106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3a;alert(1)",
                "java&Tab;script:alert(1)",
                "java&#9;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "java&#10;script:alert(1)",
                "java&#13;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#x1f;javascript:alert(1)",
                "&#xA0;javascript:alert(1)",
                "&#x2028;javascript:alert(1)",
                "&#x200B;javascript:alert(1)",
                "&#xFEFF;javascript:alert(1)",
                "java&#xAD;script:alert(1)",
                "javascript\\:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:msgbox(1)",
                "VbScRiPt:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "DATA:image/svg+xml,x",
                "d&#97;ta:text/html,x",
                "file:///etc/passwd",
                "ftp://x.example/",
                "blob:https://x.example/1",
                "about:blank",
                "view-source:x",
                "jar:http://x!/",
                "ws://x.example/",
                "filesystem:x",
                "intent:x",
                "//evil.example/x",
                "\\\\\\\\evil.example/x",
                "/\\\\evil.example/x",
                "x:y",
                "https&colon;&colon;:x.example".replace("https", "httpz"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressIsRefusedWhereverItStands(String address) {
        List<String> places = List.of(
                "[x](" + address + ")",
                "[x](<" + address + ">)",
                "![x](" + address + ")",
                "[x][r]\n\n[r]: " + address,
                "[x][r]\n\n[r]: <" + address + "> \"title\"",
                "![x][r]\n\n[r]: " + address,
                "A[^1].\n\n[^1]: See [x](" + address + ")",
                "| A |\n|---|\n| [x](" + address + ") |",
                ":::details[[x](" + address + ")]\nText.\n:::");
        for (String place : places) {
            Reading reading = Reading.of(place + "\n");
            assertInert(reading);
            assertEquals(0, links(reading), () -> place + " became a link: " + reading.mentions());
        }
        assertTrue(
                Reading.of("[x](" + address + ")\n").codes().contains("markdown/unsafe-url")
                        || !Reading.of("[x](" + address + ")\n").html().equals("<p>x</p>\n"),
                "refused, or not a link at all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<javascript:alert(1)>",
                "<JavaScript:alert(1)>",
                "<data:text/html,x>",
                "<vbscript:x>",
                "<file:///etc/passwd>",
            })
    void automaticLinkIsRefused(String text) {
        Reading reading = Reading.of(text);

        assertEquals("1:2 markdown/unsafe-url\n", reading.codes());
        assertEquals("", reading.mentions());
        assertInert(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script>alert(1)</script> b",
                "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "a <img src=x onerror=alert(1)> b",
                "<svg onload=alert(1)>",
                "<iframe src=x></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<b onclick=alert(1)>x</b>",
                "<span onclick=alert(1)>x</span>",
                "<span style=\"background:url(x)\">x</span>",
                "<span lang=\"en\" onmouseover=\"alert(1)\">x</span>",
                "<span lang='\"><script>alert(1)</script>'>x</span>",
                "<span lang=\"&quot;&gt;&lt;script&gt;\">x</span>",
                "<abbr title=\"x\" onclick=\"y\">x</abbr>",
                "<br onclick=alert(1)>",
                "<q cite=\"javascript:alert(1)\">x</q>",
                "<style>*{display:none}</style>",
                "<meta http-equiv=refresh content=0>",
                "<base href=//x.example/>",
                "<form action=x><input></form>",
                "<object data=x></object>",
                "<math><mtext></mtext></math>",
                "<sub\n onclick=alert(1)>x</sub>",
                "<div>\n\nx\n\n</div>",
                "<?php echo 1 ?>",
                "x <!DOCTYPE html> y",
                "x <![CDATA[<script>]]> y",
            })
    void htmlOutsideTheSafeListIsReported(String text) {
        Reading reading = Reading.of(text + "\n");

        assertTrue(reading.codes().startsWith("1:"), () -> text + ": " + reading.codes());
        assertTrue(reading.codes().contains("markdown/unsafe-html"), reading::codes);
        assertInert(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\"><script>alert(1)</script>\nx\n```",
                "```x\" onclick=\"alert(1)\nx\n```",
                "~~~ x\"onmouseover=y\nx\n~~~",
                "# <script>alert(1)</script>",
                "# a {#\"onclick=\"x}",
                "# a {#x onclick=y}",
                "# \" onclick=\"alert(1)",
                "[x](a \"\\\" onclick=\\\"alert(1)\")",
                "[x](a '\"><script>alert(1)</script>')",
                "![\"><script>alert(1)</script>](a.png)",
                "[^1]: x\n\n[^1]",
                "x[^\"><script>]\n\n[^\"><script>]: y",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "\\<script>alert(1)\\</script>",
                "<scr<script>ipt>alert(1)</script>",
                "| <script> |\n|---|\n| <img onerror=x> |",
                "Term\n: <script>alert(1)</script>",
                "- [ ] <script>alert(1)</script>",
                "~~<script>~~",
                ":term[<script>alert(1)</script>]",
                ":fact[\"><script>]",
                ":term[x]{id=\"\\\"><script>\"}",
                ":::details[<script>alert(1)</script>]\nx\n:::",
                ":::callout[x]{level=\"\\\" onclick=\\\"y\"}\nx\n:::",
                "[@\"><script>alert(1)</script>]",
                "::figure{src=\"x\\\" onerror=\\\"y\" alt=\"<script>\"}",
                "<https://x.example/\"onclick=\"alert(1)>",
                "<x@y.example\"onclick=x>",
                "*<script>*alert(1)</script>",
                "[<script>](a.md)",
                "<!-- --><script>alert(1)</script>",
                "<!-- x\n--> <script>alert(1)</script>",
                "a <!-- x --!><script>alert(1)</script> --> b",
            })
    void markupNeverEscapesItsPlace(String text) {
        assertInert(Reading.of(text + "\n"));
        assertInert(Reading.of("> " + text.replace("\n", "\n> ") + "\n"));
    }

    @Test
    void templateSyntaxIsText() {
        Reading reading = Reading.of("Price ${price}, {{ name }}, [=x], <#if x>y</#if>, {% raw %} and #{y}\n");

        assertEquals("", reading.problems());
        assertEquals(
                "<p>Price ${price}, {{ name }}, [=x], &lt;#if x&gt;y&lt;/#if&gt;, {% raw %} and #{y}</p>\n",
                reading.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.example/a:b",
                "HTTPS://x.example/?a=b:c",
                "mailto:a@b.example",
                "tel:+441234567890",
                "risks.md",
                "../a/b.md#c:d",
                "#top",
                "?q=a:b",
                "a/b:c.md",
                "",
            })
    void ordinaryAddressIsKept(String address) {
        Reading reading = Reading.of("[x](<" + address + ">)\n");

        assertEquals("", reading.problems());
        assertEquals(address, reading.body().mentions().get(0).target());
    }

    @Test
    void addressIsHandedOnWithoutControlCharacters() {
        Reading reading = Reading.of("[x](https://x.example/&#1;a&Tab;b)\n");

        assertEquals("https://x.example/ab", reading.body().mentions().get(0).target());
    }

    private static long links(Reading reading) {
        return reading.body().mentions().stream()
                .flatMap(m -> m.directive() == null || m.directive().label() == null
                        ? Stream.of(m)
                        : Stream.concat(Stream.of(m), m.directive().label().mentions().stream()))
                .filter(m -> m.kind() == Mention.Kind.LINK || m.kind() == Mention.Kind.IMAGE)
                .count();
    }

    /** Reads the HTML as a browser would and finds nothing in it but what the walk writes. */
    private static void assertInert(Reading reading) {
        assertInertHtml(reading.html());
        for (Mention mention : reading.body().mentions()) {
            String target = mention.target().toLowerCase(Locale.ROOT).replaceAll("[\\p{Cntrl}\\s]", "");
            if (mention.kind() == Mention.Kind.LINK || mention.kind() == Mention.Kind.IMAGE) {
                assertFalse(target.matches("(javascript|data|vbscript|file):.*"), target);
            }
            if (mention.directive() != null && mention.directive().label() != null) {
                assertInertHtml(mention.directive().label().html());
            }
        }
        for (Heading heading : reading.body().headings()) {
            assertInertHtml(heading.html().text());
        }
    }

    private static void assertInertHtml(String html) {
        for (org.jsoup.nodes.Element element :
                org.jsoup.Jsoup.parseBodyFragment(html).body().children().select("*")) {
            assertTrue(OURS.contains(element.normalName()), () -> "<" + element.normalName() + "> in " + html);
            element.attributes()
                    .forEach(a -> assertTrue(OUR_ATTRIBUTES.contains(a.getKey()), () -> a.getKey() + " in " + html));
            if (element.hasAttr("href")) {
                assertTrue(element.attr("href").startsWith("#s-fn-"), () -> element.attr("href") + " in " + html);
            }
        }
    }
}
