package dev.salve.check.access;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageFindings;
import dev.salve.check.output.Tag;
import dev.salve.diagnostic.DiagnosticCode;
import java.util.regex.Pattern;

/** A page says in which language it is read aloud (WCAG 2.2, 3.1.1). */
public final class PageLanguage implements PageCheck {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    @Override
    public void check(FinishedPage page, PageFindings findings) {
        Tag html = page.first("html");
        if (html == null && page.template() != null) {
            return; // that a template leaves out the element is told by itself
        }
        String language = html == null ? "" : html.value("lang");
        if (!TAG.matcher(language).matches()) {
            findings.add(
                    DiagnosticCode.ACCESS_PAGE_LANGUAGE,
                    language.isEmpty()
                            ? "the page does not say its language"
                            : "\"" + language + "\" is no language that a screen reader knows",
                    "print the page's language, as in <html lang=\"${page.language}\">");
        }
    }
}
