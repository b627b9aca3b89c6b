package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Redirect;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers old addresses; one that belongs to a page, or leads to two, is reported. */
final class Redirects {
    private Redirects() {}

    static List<Redirect> of(List<SitePage> pages, Diagnostics diagnostics) {
        Map<String, SourceSpan> taken = new HashMap<>();
        pages.forEach(page -> taken.put(page.url().path(), page.origin()));
        List<Redirect> redirects = new ArrayList<>();
        for (SitePage page : pages) {
            if (page.article() == null) {
                continue;
            }
            for (Text old : page.article().front().redirectFrom()) {
                String from = path(old.value());
                SourceSpan owner = taken.putIfAbsent(from, old.span());
                if (owner == null) {
                    redirects.add(new Redirect(from, page, old.span()));
                } else {
                    diagnostics.report(
                            DiagnosticCode.URL_CLASH,
                            old.span(),
                            "the old address \"" + old.value() + "\" is taken by " + owner.location(),
                            "take it out");
                }
            }
        }
        redirects.sort(Comparator.comparing(Redirect::from));
        return redirects;
    }

    private static String path(String written) {
        String path = written.substring(1);
        boolean isFolder = path.isEmpty() || path.endsWith("/") || path.contains(".");
        return isFolder ? path : path + "/";
    }
}
