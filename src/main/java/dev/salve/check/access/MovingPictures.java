package dev.salve.check.access;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.media.Animation;
import dev.salve.model.content.Media;
import dev.salve.model.site.Site;
import dev.salve.source.SourceFile;

/** No picture moves by itself: nobody could stop it, and some people can't read beside it (WCAG 2.2, 2.2.2). */
public final class MovingPictures implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Media media : site.library().media().values()) {
            if (!media.isRefused() && Animation.isIn(media.bytes())) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_MOVING_PICTURE,
                        SourceFile.named(media.shownPath()).whole(),
                        "this picture moves, and readers can't stop it",
                        "show its steps as pictures that stand still");
            }
        }
    }
}
