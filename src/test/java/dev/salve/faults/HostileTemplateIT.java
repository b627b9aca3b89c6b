package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content is never run as a template, and a template can do nothing but print. */
class HostileTemplateIT {
    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*191}",
                "#{7*191}",
                "[=7*191]",
                "{{7*191}}",
                "{%print 7*191%}",
                "<%= 7*191 %>",
                "${page.title}",
                "${.version}",
                "${.data_model?keys?join(',')}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"7*191\"?eval}",
                "${\"${7*191}\"?interpret}",
                "[#if true]1337[/#if]",
                "@(7*191)",
                "#set($x=7*191)$x",
                "*{7*191}",
                "${env.HOME}",
                "$7*191$ ~{7*191}",
            })
    void templatesInContentArePlainWords(String words) throws IOException {
        String quoted = "\"" + words.replace("\"", "\\\"") + "\"";
        String code = "'`" + words.replace("'", "''") + "`'";
        Built built = SmallSite.in(project)
                .withFile(
                        "content/page.md",
                        "---\ntitle: " + quoted + "\nkind: article\nauthors: [team]\npublished: 2026-11-01\nsummary: "
                                + code + "\n---\n\n## `" + words + "`\n\nText `" + words + "` and :term[willow].\n\n"
                                + "::figure{src=media/a.svg alt=" + quoted + "}\n")
                .withFile("content/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
                .withFile("content/glossary.yaml", "- { id: willow, term: willow, definition: " + code + " }\n")
                .withFile("content/people.yaml", "- { id: team, name: " + quoted + ", role: " + quoted + " }\n")
                .withFile("content/site.yaml", SmallSite.SITE_YAML.replace("name: Willow Clinic", "name: " + quoted))
                .build();

        assertTrue(built.report().published(), () -> built.problems().toString());
        String page = built.file("page/index.html");
        assertEquals(words, Jsoup.parse(page).select("h1").text());
        assertEquals(words, Jsoup.parse(page).select("main p code").get(0).text());
        assertTrue(Jsoup.parse(built.file("glossary/index.html")).text().contains(words));
        assertTrue(Jsoup.parse(page).select("footer").text().contains(words));
        try (Stream<Path> files = Files.walk(project.resolve("site"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("assets"))
                    .toList()) {
                String text = Files.readString(file);
                assertFalse(text.contains("1337") && !words.contains("1337"), () -> file + " holds a result");
                assertFalse(text.contains("uid="), () -> file + " holds a command's answer");
                assertFalse(text.contains("2.3.3"), () -> file + " tells the engine's version");
            }
        }
    }

    static Stream<Arguments> hostileTemplates() {
        return Stream.of(
                hostile(
                        "<p>\n  ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                        "2:3",
                        "theme/template-error"),
                hostile(
                        "<p>\n  ${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
                        "2:3",
                        "theme/template-error"),
                hostile("<p>\n  ${page?api.getClass()}", "2:5", "theme/template-error"),
                hostile("<p>\n  ${page.class}", "2:10", "theme/template-error"),
                hostile("<p>\n  ${page.getClass().getName()}", "2:10", "theme/template-error"),
                hostile("<p>\n  <#include \"../../../../outside.ftlh\">", "2:3", "theme/missing-template"),
                hostile("<p>\n  <#include \"/etc/passwd\">", "2:3", "theme/missing-template"),
                hostile("<p>\n  <#include \"file:///etc/passwd\">", "2:3", "theme/missing-template"),
                hostile("<p>\n  <#import \"http://127.0.0.1/x.ftlh\" as x>", "2:3", "theme/missing-template"),
                hostile("<p>\n  <#list 1.. as x></#list>", "2:3", "theme/template-error"),
                hostile("<p>\n  <#macro m><@m/></#macro><@m/>", "2:3", "theme/template-error"),
                hostile("<p>\n  <#function f x><#return f(x)></#function>${f(1)}", "2:3", "theme/template-error"),
                hostile("<p>\n  <#include \"page.ftlh\">", "2:3", "theme/template-error"),
                hostile(
                        "<p>\n  <#assign s=\"xxxxxxxxxx\"><#list 1..40 as i><#assign s=s+s></#list>${s}",
                        "2:27",
                        "theme/template-error"),
                hostile("<p>\n  ${\"x\"?left_pad(2000000000)}", "2:3", ""),
                hostile("<p>\n  <#list 1.. as x>${x}</#list>", "2:19", "output/too-large"));
    }

    private static Arguments hostile(String template, String place, String code) {
        return Arguments.of(template, place, code);
    }

    @ParameterizedTest
    @MethodSource("hostileTemplates")
    void hostileTemplateIsRefusedAtItsPlaceInPlainWords(String template, String where, String code) throws IOException {
        Files.writeString(project.resolve("outside.ftlh"), "secret");
        SiteFixture fixture = SmallSite.in(project)
                .withFile("content/page.md", SmallSite.page("Page", "Words."))
                .withFile("content/page-2.md", SmallSite.page("Page", "Words."))
                .withFile("content/page-3.md", SmallSite.page("Page", "Words."))
                .withFile("content/page-4.md", SmallSite.page("Page", "Words."))
                .withFile("content/page-5.md", SmallSite.page("Page", "Words."))
                .withFile("themes/clinic/templates/page.ftlh", template);

        // Two pages at once may each be in a step that nothing interrupts, such as a text of two thousand million
        // spaces.
        Built built = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> fixture.build());

        assertFalse(built.report().published());
        assertFalse(Files.exists(project.resolve("site")));
        String first = built.problems().get(0);
        String place = "themes/clinic/templates/page.ftlh:" + where + ": ";
        assertTrue(
                first.startsWith("error[" + code) && first.contains(place),
                () -> built.problems().toString());
        assertEquals(
                List.of(),
                Stream.of("FTL", "freemarker", "java.", "Exception", "----", "\n", "secret")
                        .filter(built.report().diagnostics().get(0).message()::contains)
                        .toList());
    }
}
