package dev.salve.serve;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Severity;
import dev.salve.diagnostic.Summary;
import dev.salve.markdown.Html;
import dev.salve.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the site, as a page of its own. The script of the preview lays the same page's main element over
 * the site's pages, so its counts stand there as data.
 */
final class ProblemPage {
    /** Longer lists are read in a terminal, not over a page. */
    private static final int SHOWN = 200;

    private static final Comparator<Diagnostic> WORST_FIRST =
            Comparator.comparing(Diagnostic::severity).thenComparing(Diagnostic.READING_ORDER);

    private final StringBuilder html = new StringBuilder();

    private ProblemPage() {}

    /**
     * The main element.
     *
     * @param diagnostics the problems of the last build
     * @param fault how Salve itself failed in the last build, or null
     * @param hasPages whether pages of an earlier build can be seen
     */
    static String main(List<Diagnostic> diagnostics, @Nullable String fault, boolean hasPages) {
        ProblemPage page = new ProblemPage();
        List<Diagnostic> open = diagnostics.stream()
                .filter(d -> !d.waived())
                .sorted(WORST_FIRST)
                .toList();
        Summary summary = Summary.of(open);
        int errors = summary.errors() + (fault == null ? 0 : 1);
        page.html.append("<main data-errors=\"" + errors + "\" data-warnings=\"" + summary.warnings() + "\">\n");
        page.head(errors, summary, fault, hasPages);
        if (!open.isEmpty()) {
            page.html.append("<ol>\n");
            open.stream().limit(SHOWN).forEach(page::problem);
            page.html.append("</ol>\n");
        }
        if (open.size() > SHOWN) {
            page.html.append("<p>And " + (open.size() - SHOWN) + " more: <code>salve check --all</code></p>\n");
        }
        return page.html.append("</main>\n").toString();
    }

    /**
     * A whole page around a main element.
     *
     * @param id what the preview's script compares to learn whether anything is new
     */
    static String document(String main, String id) {
        return """
                <!doctype html>
                <html lang="en" data-salve-problems="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Problems – Salve preview</title>
                <link rel="stylesheet" href="%2$s">
                </head>
                <body>
                %3$s</body>
                </html>
                """.formatted(id, PreviewPaths.STYLE, main);
    }

    private void head(int errors, Summary summary, @Nullable String fault, boolean hasPages) {
        String last =
                hasPages ? "You still see the last pages that could be built. " : "There are no pages to show yet. ";
        if (fault != null) {
            html.append("<h1>Salve itself has failed; your content is not the reason</h1>\n");
            line(last + "The terminal in which the preview runs says more.");
            html.append("<pre><code>");
            text(fault);
            html.append("</code></pre>\n");
        } else if (errors > 0) {
            boolean one = errors == 1;
            html.append("<h1>" + counted(errors, "error") + (one ? " keeps" : " keep")
                    + " the site from being built</h1>\n");
            line(last + "Once you save the mended " + (one ? "file" : "files")
                    + ", the new ones appear by themselves.");
        } else if (summary.warnings() + summary.notes() > 0) {
            String both = summary.notes() == 0
                    ? counted(summary.warnings(), "warning")
                    : summary.warnings() == 0
                            ? counted(summary.notes(), "note")
                            : counted(summary.warnings(), "warning") + ", " + counted(summary.notes(), "note");
            html.append("<h1>" + both + "</h1>\n");
            line("The pages show what you have written.");
        } else {
            html.append("<h1>No problems</h1>\n");
            line("The pages show what you have written.");
        }
    }

    private void problem(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        String severity = diagnostic.severity().word();
        html.append("<li class=\"" + severity + "\">\n<h2><b>" + capital(severity) + "</b> <bdi>");
        text(diagnostic.message());
        html.append("</bdi></h2>\n<p class=\"place\"><code>");
        text(span.location());
        html.append("</code></p>\n");
        if (!span.isWholeFile()) {
            excerpt(span, diagnostic.severity());
        }
        String hint = diagnostic.hint();
        if (hint != null) {
            html.append("<p class=\"hint\"><b>Hint</b> <bdi>");
            text(hint);
            html.append("</bdi></p>\n");
        }
        html.append("<p class=\"more\"><code>salve explain ");
        text(diagnostic.code().code());
        html.append("</code></p>\n</li>\n");
    }

    private void excerpt(SourceSpan span, Severity severity) {
        MarkedLine line = MarkedLine.of(span);
        html.append("<pre><code>");
        text(line.before());
        html.append("<mark class=\"" + severity.word() + "\">");
        text(line.marked().isEmpty() ? "\u00a0" : line.marked());
        html.append("</mark>");
        text(line.after());
        html.append("</code></pre>\n");
    }

    private void line(String sentences) {
        html.append("<p>").append(sentences).append("</p>\n");
    }

    private void text(String plain) {
        Html.appendEscaped(html, plain);
    }

    private static String counted(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
