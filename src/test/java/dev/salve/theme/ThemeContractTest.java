package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.render.component.ComponentViews;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.ContentView;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every theme must have: those in {@code themes/} and those that are bundled. */
class ThemeContractTest {
    private static final Path THEMES = Path.of("themes");
    /** Templates that others are made of. */
    private static final Set<String> PIECES = Set.of("shell", "parts", "lines");

    private static final Pattern USED = Pattern.compile("strings(?:\\.(\\w+)|\\[\"([\\w-]+)\"\\])");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+\\}");

    private final Diagnostics diagnostics = new Diagnostics();

    static Set<String> themes() throws IOException {
        Set<String> names = new TreeSet<>(new BundledThemes(ThemeContractTest.class.getClassLoader()).themes());
        try (Stream<Path> folders = Files.list(THEMES)) {
            folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .forEach(names::add);
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyKindOfPageHasATemplate(String name) {
        Set<String> kinds = names(ContentView.class);

        assertTrue(names(theme(name), "templates").containsAll(kinds), kinds.toString());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyComponentHasATemplate(String name) {
        Set<String> kinds = names(ComponentView.class);
        Set<String> templates = names(theme(name), "components");

        assertTrue(templates.containsAll(kinds), kinds.toString());
        assertTrue(templates.containsAll(ComponentViews.names()), templates.toString());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void noTemplateIsLeftOver(String name) {
        Set<String> pages = names(ContentView.class);
        pages.addAll(PIECES);

        assertEquals(Set.of(), without(names(theme(name), "templates"), pages));
        assertEquals(Set.of(), without(names(theme(name), "components"), names(ComponentView.class)));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyWordOfATemplateIsAString(String name) {
        Theme theme = theme(name);
        Set<String> used = new TreeSet<>();
        for (String folder : Set.of("templates", "components")) {
            for (String path : theme.list(folder)) {
                Matcher matcher = USED.matcher(text(theme, path));
                while (matcher.find()) {
                    used.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
                }
            }
        }

        assertEquals(Set.of(), without(used, strings(theme, "en").keySet()), "missing");
        assertEquals(Set.of(), without(strings(theme, "en").keySet(), used), "never used");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyLanguageHasTheSameStringsWithTheSamePlaces(String name) {
        Theme theme = theme(name);
        Map<String, Set<String>> english = places(strings(theme, "en"));
        for (String language : names(theme, "strings")) {
            Map<String, Set<String>> own = places(strings(theme, language));
            if (language.contains("-")) {
                own.forEach((key, places) -> assertEquals(english.get(key), places, language + " " + key));
            } else {
                assertEquals(english, own, language);
            }
        }
        assertEquals(List.of(), diagnostics.sorted());
    }

    private static Map<String, Set<String>> places(Map<String, String> strings) {
        Map<String, Set<String>> places = new TreeMap<>();
        strings.forEach((key, words) -> {
            Set<String> found = new TreeSet<>();
            PLACE.matcher(words).results().forEach(match -> found.add(match.group()));
            places.put(key, found);
        });
        return places;
    }

    /** The strings written in one file, without those that it inherits. */
    private Map<String, String> strings(Theme theme, String language) {
        Map<String, String> strings = new TreeMap<>();
        text(theme, "strings/" + language + ".yaml")
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains(": "))
                .forEach(line ->
                        strings.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1)));
        return strings;
    }

    private Theme theme(String name) {
        return Theme.named(name, SourceFile.named("content/site.yaml").whole(), THEMES, diagnostics)
                .orElseThrow();
    }

    private static String text(Theme theme, String path) {
        return new String(theme.file(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static Set<String> names(Theme theme, String folder) {
        return theme.list(folder).stream()
                .filter(path -> !path.endsWith(".css") && !path.endsWith(".js"))
                .map(path -> Path.of(path).getFileName().toString().replaceFirst("\\.\\w+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** ArticleView is article, QuestionsToAskView is questions-to-ask, PlainPageView is page. */
    private static Set<String> names(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(kind -> kind.getSimpleName().replace("PlainPage", "Page").replaceFirst("View$", ""))
                .map(name -> name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> taken) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(taken);
        return rest;
    }
}
