package dev.salve.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.config.SiteKeys;
import dev.salve.markdown.Html;
import dev.salve.markdown.component.AttributeSyntax;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    record CallView(String label, String href) {}

    record CardView(Html heading, int level, @Nullable CallView call, List<String> signs) {}

    record ShellView(String title, Map<String, String> words) {}

    private final Explanations explanations = new Explanations(
            files(),
            List.of(new ComponentSyntax(
                    "care",
                    "When to get help.",
                    ComponentSyntax.Form.CONTAINER,
                    ComponentSyntax.Label.REQUIRED,
                    true,
                    ComponentSyntax.Content.TEXT,
                    List.of(new AttributeSyntax(
                            "level",
                            "How urgent it is.",
                            AttributeSyntax.Kind.CHOICE,
                            true,
                            List.of("non-urgent", "urgent"))),
                    List.of("level", "other"),
                    ":::care[Call us if:]{level=urgent}\n- redness spreads\n:::")),
            templates(),
            ShellView.class);

    private static Map<String, ObjectType> files() {
        Map<String, ObjectType> files = new LinkedHashMap<>();
        ObjectType review = ObjectType.of("review", "Who read it.", Key.required("by", Types.id(), "Who reviewed it."));
        files.put(
                "front-matter",
                ObjectType.of(
                        "front matter",
                        "What an article says of itself.",
                        Key.required("title", Types.text(), "Its heading."),
                        Key.optional("summary", Types.inlineMarkdown(), "What it is about."),
                        Key.optional("review", review, "Its last review.")));
        files.put("site.yaml", SiteKeys.SITE);
        return files;
    }

    private static Map<String, Class<?>> templates() {
        Map<String, Class<?>> templates = new LinkedHashMap<>();
        templates.put("templates/article.ftlh", CardView.class);
        templates.put("components/care.ftlh", CardView.class);
        return templates;
    }

    private String page(String name) {
        List<Topic> found = explanations.find(name);
        assertEquals(1, found.size(), name);
        return found.get(0).page().get();
    }

    @Test
    void everyTopicHasATitleAPageAndANameOfItsOwn() {
        List<Topic> topics = explanations.all();
        assertEquals(topics.size(), topics.stream().map(Topic::name).distinct().count());
        for (Topic topic : topics) {
            assertTrue(topic.title().length() > 3, topic.name());
            assertTrue(topic.page().get().length() > 20, topic.name());
        }
    }

    @Test
    void everyKeyOfAFileExplainsItself() {
        for (Key<?> key : SiteKeys.SITE.keys()) {
            assertTrue(page("key/site.yaml/" + key.name()).contains("In: site.yaml"), key.name());
        }
        assertTrue(page("key/site.yaml/brand/primary").contains("Value: a colour such as #1d5c46"));
        assertTrue(page("key/site.yaml/navigation/page").contains("It must be there."));
    }

    @Test
    void aShortKeyMeansTheNearestToTheTopAndNamesTheOthers() {
        List<String> names =
                explanations.find("key/review").stream().map(Topic::name).toList();
        assertEquals(List.of("key/front-matter/review", "key/site.yaml/review"), names);
    }

    @Test
    void aKeyThatTakesMarkdownSaysSo() {
        assertTrue(page("key/front-matter/summary").contains("may hold links"));
        assertTrue(!page("key/front-matter/title").contains("may hold links"));
    }

    @Test
    void aGroupOfKeysListsThem() {
        String page = page("key/front-matter/review");
        assertTrue(page.contains("- `by`, needed: Who reviewed it."), page);
        assertTrue(page.contains("salve explain key/front-matter/review/NAME"), page);
    }

    @Test
    void aComponentShowsItsFormItsAttributesAndAnExample() {
        String page = page("component/care");
        assertEquals("""
                A container: a line `:::care`, its text, and a line `:::`. It needs words in square brackets. They are shown \
                as a heading. It holds text, but no other container.

                Attributes:

                - `level=non-urgent|urgent`, needed: How urgent it is.

                Exactly one of these must be written: `level`, `other`.

                Example:

                ```
                :::care[Call us if:]{level=urgent}
                - redness spreads
                :::
                ```
                """, page);
    }

    @Test
    void aTemplateListsTheValuesThatItReceives() {
        String page = page("theme/care");
        assertTrue(page.contains("- `view.heading`: markup, ready to print\n"), page);
        assertTrue(page.contains("- `view.level`: a number\n"), page);
        assertTrue(page.contains("- `view.call`: a call, may be absent\n"), page);
        assertTrue(page.contains("- `view.signs`: a list, each text\n"), page);
        assertTrue(page.contains("In a call:\n\n- `label`: text\n- `href`: text\n"), page);
    }

    @Test
    void aPageTemplateSeesTheWholePageToo() {
        String page = page("theme/article");
        assertTrue(page.contains("- `page.content.level`: a number\n"), page);
        assertTrue(page.contains("- `page.words`: a map, each value text\n"), page);
    }

    @Test
    void aCodeSaysWhetherItCanBeWaived() {
        assertTrue(page("link/broken").startsWith("Always an error"));
        assertTrue(page("media/no-alt").startsWith("A rule (error unless"));
        assertTrue(page("review/overdue").startsWith("Reported because a date has passed"));
    }

    @Test
    void aMisspeltNameLeadsToTheOneThatWasMeant() {
        assertEquals(
                "glossary/unknown-term",
                explanations.nearest("glossary/unknwon-term").orElseThrow());
        assertEquals("component/care", explanations.nearest("care").orElseThrow());
        assertTrue(explanations.nearest("quite/something-else-altogether").isEmpty());
    }
}
