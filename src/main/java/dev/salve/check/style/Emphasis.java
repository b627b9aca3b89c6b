package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.PlainText;
import dev.salve.markdown.TextRun;
import dev.salve.model.content.SharedPart;
import dev.salve.model.site.Site;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Text has no italics, which are hard to read, and at most one bold phrase in 100 words (NHS-11). */
public final class Emphasis implements ArticleCheck, SiteCheck {
    private static final int WORDS_A_PHRASE = 100;

    /** A range of a body's HTML. */
    private record Range(int from, int to) {}

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (article.isPublished()) {
            check(article.article().body(), diagnostics);
        }
    }

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        site.library().sharedParts().stream().map(SharedPart::body).forEach(body -> check(body, diagnostics));
    }

    private static void check(MarkdownBody body, Diagnostics diagnostics) {
        for (Range range : ranges(body.html(), "<em>", "</em>")) {
            diagnostics.report(
                    DiagnosticCode.STYLE_ITALICS,
                    place(body, range),
                    "\"" + PlainText.of(body.html(), range.from, range.to) + "\" stands in italics",
                    "take the stars out; put the word where it is noticed anyway");
        }
        List<Range> bold = ranges(body.html(), "<strong>", "</strong>");
        int most = Math.max(1, body.words() / WORDS_A_PHRASE);
        if (bold.size() > most) {
            diagnostics.report(
                    DiagnosticCode.STYLE_BOLD,
                    place(body, bold.get(most)),
                    bold.size() + " phrases are bold in " + body.words() + " words; at most " + most + " should be",
                    "keep bold for what a reader must not miss");
        }
    }

    private static List<Range> ranges(String html, String opening, String closing) {
        List<Range> ranges = new ArrayList<>(0);
        for (int at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at + 1)) {
            int from = at + opening.length();
            ranges.add(new Range(from, html.indexOf(closing, from)));
        }
        return ranges;
    }

    private static SourceSpan place(MarkdownBody body, Range range) {
        return Stream.concat(body.openRuns().stream(), body.closedRuns().stream())
                .filter(run -> run.htmlEnd() > range.from && run.htmlStart() < range.to && run.sourceStart() >= 0)
                .min((a, b) -> Integer.compare(a.htmlStart(), b.htmlStart()))
                .map(run -> span(body, run, range))
                .orElse(body.span());
    }

    private static SourceSpan span(MarkdownBody body, TextRun run, Range range) {
        int from = run.sourceStart() + Math.max(0, range.from - run.htmlStart());
        int to = run.sourceStart() + Math.min(run.htmlEnd(), range.to) - run.htmlStart();
        return body.source().span(from, to);
    }
}
