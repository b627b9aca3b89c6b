package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Html;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
    /** A view with one of each kind of value. */
    public record Sample(
            String title,
            Html body,
            int count,
            boolean current,
            @Nullable String absent,
            List<Part> parts,
            Map<String, String> words) {
        /** A method, which templates must not reach. */
        public String secret() {
            return "secret";
        }
    }

    /** A part of the sample. */
    public record Part(String name) {}

    private static final Sample SAMPLE = new Sample(
            "Fish & <chips>",
            new Html("<b>bold</b>"),
            1234567,
            true,
            null,
            List.of(new Part("a"), new Part("b")),
            Map.of("word", "Wort"));

    @TempDir
    private Path themes;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void textIsEscapedAndHtmlIsNot() throws IOException {
        assertEquals("Fish &amp; &lt;chips&gt; <b>bold</b>", filled("${view.title} ${view.body}"));
        assertNothingReported();
    }

    @Test
    void textInAttributesCannotLeaveThem() throws IOException {
        template("x", "<p title=\"${view.name}\">");

        assertEquals(
                "<p title=\"&quot; onclick=&quot;\">",
                engine().component("x", new Part("\" onclick=\""), "en").text());
    }

    @Test
    void listsMapsNumbersAndTruthValuesCanBeUsed() throws IOException {
        assertEquals(
                "1234567 a b Wort yes none",
                filled("${view.count} <#list view.parts as p>${p.name} </#list>${view.words.word} "
                        + "<#if view.current>yes</#if> ${view.absent!\"none\"}"));
        assertNothingReported();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${view.secret}",
                "${view.secret()}",
                "${view.class}",
                "${view.getClass()}",
                "${view.parts.class}",
                "${view.title?api.length()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${view.title.bytes}",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"/strings/en.yaml\" as x>",
            })
    void nothingButTheValuesIsWithinReach(String template) throws IOException {
        assertEquals("", filled(template));
        assertEquals(1, diagnostics.sorted().size(), diagnostics.sorted().toString());
    }

    @Test
    void misspeltNameIsReportedWithItsPlaceAndTheNameMeant() throws IOException {
        assertEquals("", filled("<h1>\n  ${view.titel}</h1>"));

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("themes/mine/components/x.ftlh:2:10", shown(found));
        assertEquals("nothing is called \"titel\" here", found.message());
        assertEquals("did you mean \"title\"?", found.hint());
    }

    @Test
    void misspeltNameIsReportedEvenBehindADefault() throws IOException {
        filled("${view.titel!\"none\"}");

        assertEquals(
                "nothing is called \"titel\" here", diagnostics.sorted().get(0).message());
    }

    @Test
    void absentValueIsReportedWithItsPlace() throws IOException {
        filled("<p>${view.absent}</p>");

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/template-error", found.code().code());
        assertEquals("themes/mine/components/x.ftlh:1:6", shown(found));
        assertEquals("\"view.absent\" has no value", found.message());
    }

    @Test
    void listInPlaceOfTextIsReportedWithoutTheEnginesWords() throws IOException {
        filled("${view.parts}");

        assertEquals(
                "\"view.parts\" can't be used here: a text, number or HTML is expected",
                diagnostics.sorted().get(0).message());
    }

    @Test
    void unclosedTagIsReportedWithItsPlace() throws IOException {
        filled("<p>\n<#if view.current>yes</p>");

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/template-error", found.code().code());
        assertTrue(shown(found).startsWith("themes/mine/components/x.ftlh:2"), shown(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<#if view.current>yes        | \"#if\" is opened in this template and never closed",
                "${view.title                 | \"{\" is opened in this template and never closed",
                "a</#if>                      | \"</#if>\" is not expected here",
                "<#iff view.current>          | templates have no directive \"#iff\"",
                "${view.title?shout}          | templates have no built-in \"shout\"",
                "<#list 1..2 as x></#if>      | \"</#if>\" stands where only \"#list\" can be closed",
                "<#if view.title>x</#if>      | \"view.title\" can't be used here: true or false is expected",
                "<#list view.title as x></#list> | \"view.title\" can't be used here: a list is expected",
                "<@care/>                     | \"care\" has no value",
                "${`1`?eval}                  | templates have no built-in \"eval\"",
                "<#assign t=`<#list 1.. as x></#list>`?interpret><@t/> | templates have no built-in \"interpret\"",
                "<#stop `not today`>          | the template stops here: not today",
            })
    void mistakeIsPutInPlainWords(String template, String message) throws IOException {
        filled(template.replace('`', '"'));

        assertEquals(message, diagnostics.sorted().get(0).message());
    }

    @Test
    void missingTemplateIsReportedWithTheOneMeant() throws IOException {
        template("care", "x");
        engine().component("caer", SAMPLE, "en");

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/missing-template", found.code().code());
        assertEquals("did you mean \"components/care.ftlh\"?", found.hint());
    }

    @Test
    void missingIncludeIsReportedWhereItIsAskedFor() throws IOException {
        filled("<p>\n<#include \"nothing.ftlh\">");

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("theme/missing-template", found.code().code());
        assertEquals("themes/mine/components/x.ftlh:2:1", shown(found));
        assertEquals("the theme has no template \"components/nothing.ftlh\"", found.message());
    }

    @Test
    void oneMistakeIsReportedOnceForAllPages() throws IOException {
        template("x", "${view.titel}");
        TemplateEngine engine = engine();
        IntStream.range(0, 50).parallel().forEach(i -> engine.component("x", SAMPLE, "en"));

        assertEquals(1, diagnostics.sorted().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1:1  | <#list 1.. as x></#list>",
                "1:1  | <#list 1.. as x><#if x == 0>y</#if></#list>",
                "1:11 | <#attempt><#list 1.. as x></#list><#recover></#attempt>",
                "1:36 | <#list 1..3 as x>${x} words</#list><#list 1.. as x><#if x lt 0>y</#if></#list>",
            })
    void templateWithoutEndIsStoppedAndItsListIsNamed(String place, String template) throws IOException {
        template("x", template);
        TemplateEngine engine = engine(new TemplateLimits(200, 1_000_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> engine.component("x", SAMPLE, "en"));
        assertReported("the template is not done after 0.2 seconds", place);
        assertTrue(!Thread.currentThread().isInterrupted());
    }

    /** FreeMarker walks through such a range in one step, which no interrupt reaches. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1:10 | <#list (1..)?filter(x -> false) as y></#list>",
                "1:5  | ${(1..)?filter(x -> x lt 0)?first}",
                "1:14 | ${(view.count..)?seq_contains(-1)?c}",
                "1:15 | <#assign r = 1..>${r?join(', ')}",
            })
    void rangeWithoutEndIsRefusedOutsideTheHeadOfAList(String place, String template) throws IOException {
        filled(template);

        Diagnostic found = diagnostics.sorted().get(0);
        assertTrue(found.message().contains("this range has no end"), found.message());
        assertEquals("themes/mine/components/x.ftlh:" + place, shown(found));
    }

    @Test
    void commentsSlicesAndListsThatEndThemselvesMayUseRangesWithoutEnd() throws IOException {
        assertEquals(
                "sh &12",
                filled(
                                "<#-- (1..) ?eval -->${view.title[2..5]?no_esc}<#list 1.. as x>${x}<#if x == 2><#break></#if></#list>")
                        .strip());
        assertNothingReported();
    }

    @Test
    void templateThatPrintsWithoutEndIsStoppedWhereItPrints() throws IOException {
        template("x", "<#list 1.. as x>\n<p>${x}</#list>");
        engine(new TemplateLimits(10_000, 100_000)).component("x", SAMPLE, "en");

        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals("output/too-large", found.code().code());
        assertEquals("themes/mine/components/x.ftlh:2", shown(found).replaceFirst(":[^:]*$", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1:1  | <#macro m><@m/></#macro><@m/>",
                "1:17 | ${view.title}<p><#function f x><#return f(x)></#function>${f(1)}",
                "1:1  | <#include `x.ftlh`>",
                "1:4  | <p><#include `x.ftlh`>",
            })
    void templateThatCallsItselfIsReportedWhereItDoes(String place, String template) throws IOException {
        template("x", template.replace('`', '"'));
        engine().component("x", SAMPLE, "en");

        assertReported("the template calls itself again and again", place);
    }

    @Test
    void troubleInAnIncludedTemplateIsReportedThere() throws IOException {
        template("y", "<p>\n<#list 1.. as x></#list>");
        template("x", "<h1>${view.title}</h1><#include \"y.ftlh\">");
        engine(new TemplateLimits(200, 1_000_000)).component("x", SAMPLE, "en");

        assertEquals(
                "themes/mine/components/y.ftlh:2:1", shown(diagnostics.sorted().get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1:4  | <p>${`x`?left_pad(2147483647)}",
                "1:4  | <p>${view.title?left_pad(2147483647)}",
                "1:22 | <#assign s=`xxxxxxx`><#list 1..40 as i><#assign s=s+s></#list>",
            })
    void textLargerThanTheMemoryIsReportedWhereItGrows(String place, String template) throws IOException {
        template("x", template.replace('`', '"'));
        engine(new TemplateLimits(60_000, 1_000_000)).component("x", SAMPLE, "en");

        assertReported("the template needs more memory than there is", place);
    }

    @Test
    void threadsShareAnEngine() throws Exception {
        template("x", "<#list view.parts as p>${p.name}</#list>${view.title}");
        TemplateEngine engine = engine();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Html>> filled = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                filled.add(pool.submit(() -> engine.component("x", SAMPLE, "en")));
            }
            for (Future<Html> html : filled) {
                assertEquals("abFish &amp; &lt;chips&gt;", html.get().text());
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String shown(Diagnostic diagnostic) {
        return diagnostic.span().location();
    }

    /** That this is what was reported first, of this line and column of the template. */
    private void assertReported(String message, String place) {
        Diagnostic found = diagnostics.sorted().get(0);
        assertEquals(message, found.message());
        assertEquals("themes/mine/components/x.ftlh:" + place, shown(found));
    }

    private void assertNothingReported() {
        assertEquals(List.of(), diagnostics.sorted());
    }

    private String filled(String template) throws IOException {
        template("x", template);
        return engine().component("x", SAMPLE, "en").text();
    }

    private void template(String name, String text) throws IOException {
        Path folder = themes.resolve("themes/mine/components");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".ftlh"), text);
        Files.writeString(folder.resolve("../theme.yaml"), "name: Mine\n");
    }

    private TemplateEngine engine() {
        return engine(TemplateLimits.standard());
    }

    private TemplateEngine engine(TemplateLimits limits) {
        Theme theme = Theme.named(
                        "mine",
                        SourceFile.of("content/site.yaml", "theme: mine").whole(),
                        themes.resolve("themes"),
                        diagnostics)
                .orElseThrow();
        return TemplateEngine.of(theme, Map.of(), limits, diagnostics);
    }
}
