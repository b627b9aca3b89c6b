package dev.salve.check.search;

import dev.salve.check.OutputCheck;
import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sitemap lists the pages that search engines may show, all of them and no others (SEO-04). */
public final class ListedPages implements PageCheck, OutputCheck {
    private static final Pattern SITEMAP = Pattern.compile("sitemap(-\\d+)?\\.xml");
    private static final Pattern ADDRESS = Pattern.compile("<loc>([^<]*)</loc>");

    private final Map<String, String> shown = new ConcurrentHashMap<>();
    private final Map<String, String> hidden = new ConcurrentHashMap<>();
    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private volatile @Nullable SourceSpan sitemap;

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        for (String address : Canonicals.of(page)) {
            (Canonicals.isHidden(page) ? hidden : shown).put(address, page.path());
        }
    }

    @Override
    public void check(OutputFile file, Diagnostics diagnostics) {
        if (SITEMAP.matcher(file.path()).matches()) {
            String xml = new String(file.bytes(), StandardCharsets.UTF_8);
            ADDRESS.matcher(xml)
                    .results()
                    .map(match -> match.group(1).replace("&amp;", "&"))
                    .forEach(listed::add);
            sitemap = file.origin();
        }
    }

    @Override
    public void conclude(Diagnostics diagnostics) {
        SourceSpan place = sitemap;
        if (place == null) {
            return;
        }
        sitemap = null;
        new TreeMap<>(shown).forEach((address, path) -> {
            if (!listed.contains(address)) {
                report("the page " + path + " is not in the sitemap", place, diagnostics);
            }
        });
        new TreeMap<>(hidden).forEach((address, path) -> {
            if (listed.contains(address) && !shown.containsKey(address)) {
                report("the page " + path + " is in the sitemap, and asks not to be shown", place, diagnostics);
            }
        });
    }

    private static void report(String fact, SourceSpan place, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.SEARCH_SITEMAP,
                place,
                fact,
                "print page.head.robots and page.head.canonical as pages are given them; a page of your own needs noindex");
    }
}
