package dev.salve.render.statics;

import dev.salve.model.content.Library;
import dev.salve.model.content.Media;
import dev.salve.model.content.StaticFile;
import dev.salve.model.output.OutputFile;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import dev.salve.source.SourceFile;
import java.util.HashSet;
import java.util.Set;

/** Copies static files to the site's root and pictures, under their fingerprinted names, to their folder. */
public final class StaticFileRenderer implements Renderer {
    @Override
    public void render(RenderContext context) {
        Library library = context.site().library();
        for (StaticFile file : library.staticFiles()) {
            SourceFile origin = SourceFile.named(file.shownPath());
            context.write(new OutputFile(file.path(), file.content(), origin.whole()));
        }
        Set<String> written = new HashSet<>();
        for (Media media : library.media().values()) {
            // The same picture in two folders has one name and one fingerprint, and is one file.
            if (written.add(media.publishedName())) {
                SourceFile origin = SourceFile.named(media.shownPath());
                context.write(new OutputFile(media.sitePath(), media.bytes(), origin.whole()));
            }
        }
    }
}
