package dev.salve.render.page;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.render.RenderContext;
import dev.salve.render.headers.ContentSecurityPolicy;
import dev.salve.render.view.PrivacyReportView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the checks of the finished files found: the proof that the site follows nobody. */
final class PrivacyReports {
    private static final String AREA = "privacy";

    private PrivacyReports() {}

    static PrivacyReportView view(PageParts parts) {
        RenderContext context = parts.context();
        // Waived or not: a report tells what is there.
        List<Diagnostic> found = context.diagnostics().sorted().stream()
                .filter(problem -> problem.code().area().equals(AREA))
                .toList();
        return new PrivacyReportView(
                parts.page().title(),
                parts.lead(),
                String.valueOf(pages(context)),
                count(DiagnosticCode.PRIVACY_OTHER_ORIGIN, found),
                count(DiagnosticCode.PRIVACY_STORED_DATA, found),
                count(DiagnosticCode.PRIVACY_SENT_DATA, found),
                count(DiagnosticCode.PRIVACY_INLINE_CODE, found),
                count(DiagnosticCode.PRIVACY_WEAK_POLICY, found),
                found.stream().map(Diagnostic::message).toList(),
                context.written().scripts().stream()
                        .map(script -> new PrivacyReportView.Script(
                                script.path(), String.valueOf(script.bytes()), script.sha256()))
                        .toList(),
                ContentSecurityPolicy.header());
    }

    /** How many pages are checked, the reports themselves among them. */
    private static int pages(RenderContext context) {
        Set<String> pages = new TreeSet<>(context.written().pages());
        pages.addAll(context.site().pages().stream()
                .filter(page -> page.type() == PageType.PRIVACY_REPORT)
                .map(SitePage::url)
                .map(url -> url.file())
                .collect(Collectors.toSet()));
        return pages.size();
    }

    private static String count(DiagnosticCode code, List<Diagnostic> found) {
        return String.valueOf(
                found.stream().filter(problem -> problem.code() == code).count());
    }
}
