package dev.salve.check.content;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Media;
import dev.salve.model.site.Site;
import dev.salve.source.SourceFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two pictures whose names differ only in capital letters are one file on many computers, and one picture is lost there. */
public final class CaseClashes implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Map<String, Media> first = new HashMap<>();
        for (Media media : site.library().media().values()) {
            Media other = first.putIfAbsent(media.path().toLowerCase(Locale.ROOT), media);
            if (other != null) {
                diagnostics.report(
                        DiagnosticCode.MEDIA_CASE_CLASH,
                        SourceFile.named(media.shownPath()).whole(),
                        "this picture and " + other.shownPath() + " differ only in capital letters",
                        "give one of them another name, and write names in lower case");
            }
        }
    }
}
