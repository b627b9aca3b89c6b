package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.model.content.Media;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Url;
import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds the picture that a path written in content names. */
final class PictureTargets {
    private PictureTargets() {}

    /** The picture, ready for a page, or null where there is none, which has been reported. */
    static Resolution.@Nullable Picture resolve(
            LinkContext context, Url page, String folder, String path, SourceSpan span) {
        String resolved = RelativePath.resolve(folder, path);
        Media media = resolved == null ? null : context.library().media().get(resolved);
        if (resolved != null && context.library().gaps().holds(resolved)) {
            return null;
        }
        if (media == null) {
            context.diagnostics()
                    .report(
                            DiagnosticCode.MEDIA_MISSING,
                            span,
                            "there is no picture \"" + path + "\"",
                            resolved == null
                                    ? "pictures lie in a folder called media beside the article"
                                    : Spelling.nearest(
                                                    resolved,
                                                    context.library().media().keySet())
                                            .map(near -> "did you mean " + RelativePath.between(folder, near) + "?")
                                            .orElse("pictures lie in a folder called media beside the article"));
            return null;
        }
        return new Resolution.Picture(media, page.relative(media.sitePath()));
    }
}
