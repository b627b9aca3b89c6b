package dev.salve.render.statics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Media;
import dev.salve.model.output.OutputFile;
import dev.salve.render.RenderContext;
import dev.salve.testing.HandMadeSite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaticFileRendererTest {
    private final HandMadeSite site = new HandMadeSite();

    @Test
    void staticFilesGoToTheRootUnchanged() {
        site.staticFile("favicon.svg", "<svg/>").staticFile("well-known/key.txt", "k\r\n");

        assertEquals(
                Map.of("favicon.svg", "<svg/>", "well-known/key.txt", "k\r\n"), site.render(new StaticFileRenderer()));
    }

    @Test
    void picturesGoUnderTheirFingerprintedNames() {
        site.media(picture("peel/media/skin.svg", "skin-1a2b.svg"));

        assertEquals(Map.of("assets/media/skin-1a2b.svg", "picture"), site.render(new StaticFileRenderer()));
    }

    @Test
    void samePictureInTwoFoldersIsOneFile() {
        site.media(picture("a/media/skin.svg", "skin-1a2b.svg")).media(picture("b/media/skin.svg", "skin-1a2b.svg"));

        assertEquals(Map.of("assets/media/skin-1a2b.svg", "picture"), site.render(new StaticFileRenderer()));
    }

    @Test
    void fileNamesWhereItComesFrom() {
        site.staticFile("robots.txt", "x").media(picture("peel/media/skin.svg", "skin-1a2b.svg"));
        List<OutputFile> files = new ArrayList<>();

        new StaticFileRenderer().render(new RenderContext(site.build(), files::add, new Diagnostics()));

        assertEquals(
                List.of("content/static/robots.txt", "content/peel/media/skin.svg"),
                files.stream().map(file -> file.origin().location()).toList());
    }

    private static Media picture(String path, String publishedName) {
        return new Media(
                path, "content/" + path, publishedName, 1, 1, "picture".getBytes(StandardCharsets.UTF_8), null);
    }
}
