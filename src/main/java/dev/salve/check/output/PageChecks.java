package dev.salve.check.output;

import dev.salve.check.OutputCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads each finished page once for all rules on pages. What a theme does wrong stands on every page: it is told once,
 * with the first page by path and the number of others.
 */
public final class PageChecks implements OutputCheck {
    private final List<PageCheck> checks;
    private final Map<Finding, Places> found = new ConcurrentHashMap<>();

    /** The same fact on however many pages. */
    private record Finding(DiagnosticCode code, String fact, String hint) {}

    /** The first page by path, and how many there are. */
    private record Places(String path, SourceSpan origin, int pages) {
        Places and(Places other) {
            int sum = pages + other.pages;
            boolean mine = path.compareTo(other.path) <= 0;
            return new Places(mine ? path : other.path, mine ? origin : other.origin, sum);
        }
    }

    public PageChecks(List<PageCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void check(OutputFile file, Diagnostics diagnostics) {
        if (!file.path().endsWith(".html") && !file.path().endsWith(".htm")) {
            return;
        }
        FinishedPage page = FinishedPage.of(file);
        if (page.isPage()) {
            Map<Finding, Places> here = new HashMap<>();
            Places place = new Places(file.path(), file.origin(), 1);
            checks.forEach(check ->
                    check.check(page, (code, fact, hint) -> here.put(new Finding(code, fact, hint), place)));
            here.forEach((finding, at) -> found.merge(finding, at, Places::and));
        }
    }

    /** Reports what was found since the last call. */
    @Override
    public void conclude(Diagnostics diagnostics) {
        found.forEach((finding, places) -> diagnostics.report(
                finding.code, places.origin, finding.fact + ", on the page " + where(places), finding.hint));
        found.clear();
    }

    private static String where(Places places) {
        int others = places.pages - 1;
        return places.path + (others == 0 ? "" : others == 1 ? " and 1 other" : " and " + others + " others");
    }
}
