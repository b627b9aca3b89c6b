package dev.salve.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.HtmlValidator;
import dev.salve.testing.SiteFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration site's content in the second theme. */
class PlainThemeTest {
    @TempDir
    private Path folder;

    @Test
    void everyPageOfTheSecondThemeIsValidHtml() {
        SiteFixture.Built built = SiteFixture.in(folder)
                .withFolder(Path.of("content"), "content/")
                .replacing("content/site.yaml", "theme: clinic", "theme: plain")
                .build();

        assertTrue(built.report().published(), built.problems().toString());
        HtmlValidator validator = new HtmlValidator();
        List<String> problems = built.files().stream()
                .filter(path -> path.endsWith(".html"))
                .flatMap(path -> validator.problems(built.file(path)).stream().map(problem -> path + ":" + problem))
                .toList();
        assertEquals(List.of(), problems);
    }
}
