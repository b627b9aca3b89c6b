package dev.salve.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.markdown.component.Components;
import dev.salve.testing.Golden;
import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import dev.salve.testing.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each component looks like on a page. The examples of all specs are pages of one site, which is built once; what
 * they refer to is in {@code spec/site}.
 */
class ComponentSpecTest {
    private static final Path SPECS = Path.of("src/test/resources/spec/components");

    private static SiteFixture.Built built;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        SiteFixture site = SiteFixture.of("spec/site", folder).withoutRules();
        for (SpecFile spec : specs()) {
            for (SpecFile.Example example : spec.examples()) {
                site.withFile("content/" + example.name() + ".md", article(example));
            }
        }
        built = site.build();
        assertEquals(List.of(), errors(built));
    }

    private static String article(SpecFile.Example example) {
        return "---\ntitle: " + example.name() + "\nkind: page\nsummary: An example.\n" + example.front() + "---\n\n"
                + example.body();
    }

    private static List<String> errors(SiteFixture.Built built) {
        return built.report().diagnostics().stream()
                .filter(Diagnostic::stopsBuild)
                .map(d -> d.span().location() + ": " + d.message())
                .toList();
    }

    static List<SpecFile> specs() throws IOException {
        try (Stream<Path> files = Files.list(SPECS)) {
            return files.sorted().map(SpecFile::read).toList();
        }
    }

    @Test
    void everyComponentHasASpecAndNothingElseHas() throws IOException {
        assertEquals(
                Components.standard().stream()
                        .map(ComponentSyntax::name)
                        .sorted()
                        .toList(),
                specs().stream().map(SpecFile::name).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everySpecHasAnExampleThatWritesTheComponent(SpecFile spec) {
        String name = spec.name();

        assertFalse(spec.examples().isEmpty(), name);
        for (SpecFile.Example example : spec.examples()) {
            assertFalse(!example.body().contains(":" + name), example.name() + " does not write " + name);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void pageShowsWhatTheSpecSays(SpecFile spec) {
        Golden.assertMatches(spec.path(), spec.withHtml(ComponentSpecTest::shown));
    }

    @Test
    void everyExampleIsValidHtml() {
        assertEquals(List.of(), new HtmlValidator().problemsOf(built));
    }

    /** The body of the article, without what every page of its kind has above and below it. */
    private static String shown(SpecFile.Example example) {
        String main = built.main(example.name().toLowerCase(Locale.ROOT) + "/index.html");
        int start = main.indexOf('>', main.indexOf("<article")) + 1;
        return main.substring(start, main.indexOf("<section class=\"review\"")).strip();
    }
}
