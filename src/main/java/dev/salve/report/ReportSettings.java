package dev.salve.report;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.model.site.Site;
import java.util.List;

/**
 * What every report is made from.
 *
 * @param site the site, joined
 * @param problems what a build says of it
 * @param tool the version of Salve
 */
public record ReportSettings(Site site, List<Diagnostic> problems, String tool) {
    public ReportSettings {
        problems = List.copyOf(problems);
    }
}
