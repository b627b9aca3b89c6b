package dev.salve.check.search;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.regex.Pattern;

/** A page that search engines may show has one absolute address, its canonical one (SEO-04). */
public final class Canonicals implements PageCheck {
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/]+/");
    private static final String HINT = "print page.head.canonical once, in the head";

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        List<String> addresses = of(page);
        if (addresses.size() > 1) {
            findings.add(
                    DiagnosticCode.SEARCH_CANONICAL, "there are " + addresses.size() + " canonical addresses", HINT);
        } else if (addresses.isEmpty() && !isHidden(page)) {
            findings.add(DiagnosticCode.SEARCH_CANONICAL, "there is no canonical address", HINT);
        } else if (!addresses.isEmpty() && !ABSOLUTE.matcher(addresses.get(0)).lookingAt()) {
            findings.add(
                    DiagnosticCode.SEARCH_CANONICAL,
                    "the canonical address \"" + addresses.get(0) + "\" is not absolute",
                    HINT);
        }
    }

    static List<String> of(FinishedPage page) {
        return page.elements("link").stream()
                .filter(tag -> tag.value("rel").equals("canonical"))
                .map(tag -> tag.value("href"))
                .toList();
    }

    /** Whether search engines are asked not to show the page. */
    static boolean isHidden(FinishedPage page) {
        return page.elements("meta").stream().anyMatch(Canonicals::hides)
                || page.path().endsWith("404.html");
    }

    private static boolean hides(Tag tag) {
        return tag.value("name").equals("robots") && tag.value("content").contains("noindex");
    }
}
