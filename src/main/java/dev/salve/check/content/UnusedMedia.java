package dev.salve.check.content;

import dev.salve.check.SiteCheck;
import dev.salve.config.Brand;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleImage;
import dev.salve.model.content.Media;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceFile;
import java.util.HashSet;
import java.util.Set;

/** A picture that no page shows is probably forgotten. */
public final class UnusedMedia implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isWhole()) {
            return;
        }
        Set<String> used = used(site);
        for (Media media : site.library().media().values()) {
            if (!media.isRefused() && !used.contains(media.path())) {
                diagnostics.report(
                        DiagnosticCode.MEDIA_UNUSED,
                        SourceFile.named(media.shownPath()).whole(),
                        "no page shows this picture",
                        "place it with ::figure, or delete it");
            }
        }
    }

    private static Set<String> used(Site site) {
        Set<String> used = new HashSet<>();
        Brand brand = site.config().brand();
        if (brand.logo() != null) {
            used.add(brand.logo().value());
        }
        for (SitePage page : site.pages()) {
            ArticleImage image =
                    page.article() == null ? null : page.article().front().image();
            if (image != null) {
                used.add(
                        page.folder().isEmpty()
                                ? image.src().value()
                                : page.folder() + "/" + image.src().value());
            }
            for (LinkedBody body : page.text().bodies().values()) {
                for (int i = 0; i < body.body().mentions().size(); i++) {
                    if (body.resolution(i) instanceof Resolution.Picture picture) {
                        used.add(picture.media().path());
                    }
                }
            }
        }
        return used;
    }
}
