package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.TextRun;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

/** What follows a card, a callout or a list of what to do begins with a heading, so that the box ends visibly (CMP-05). */
public final class TextBehindBoxes implements ArticleCheck {
    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        List<Box> boxes = Boxes.of(article);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            boolean endsInBox = box.is("include") && endsInBox(boxes, i);
            if (box.standsOut() || endsInBox) {
                check(box, diagnostics);
            }
        }
    }

    /** Whether the shared part that stands at {@code include} ends with a box. */
    private static boolean endsInBox(List<Box> boxes, int include) {
        MarkdownBody body = boxes.get(include).body();
        int last = include;
        while (last + 1 < boxes.size() && boxes.get(last + 1).body() != body) {
            last++;
        }
        Box box = boxes.get(last);
        return last > include
                && box.standsOut()
                && isBlank(box.body(), box.mention().htmlEnd());
    }

    private static boolean isBlank(MarkdownBody body, int from) {
        return body.html().substring(from).isBlank();
    }

    private static void check(Box box, Diagnostics diagnostics) {
        String html = box.body().html();
        int end = endOfSurroundings(box);
        int at = box.mention().htmlEnd();
        while (at < end && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        boolean isText = at < end && !beginsHeading(html, at) && !html.startsWith("<section", at);
        if (isText && !beginsComponent(box, at)) {
            diagnostics.report(
                    DiagnosticCode.COMPONENT_TEXT_BEHIND,
                    place(box, at),
                    "this text follows \":::" + box.name() + "\" without a heading between",
                    "put a heading above it, or move it above the box");
        }
    }

    /** Where what holds the box ends: another component, or the whole text. */
    private static int endOfSurroundings(Box box) {
        return box.body().mentions().stream()
                .filter(outer -> outer.kind() == Mention.Kind.COMPONENT && outer.holds(box.mention()))
                .mapToInt(Mention::htmlEnd)
                .min()
                .orElse(box.body().html().length());
    }

    private static boolean beginsHeading(String html, int at) {
        return html.startsWith("<h", at) && at + 2 < html.length() && Character.isDigit(html.charAt(at + 2));
    }

    private static boolean beginsComponent(Box box, int at) {
        return box.body().mentions().stream()
                .anyMatch(other -> other.kind() == Mention.Kind.COMPONENT
                        && !other.target().equals("waive")
                        && other.htmlStart() >= box.mention().htmlEnd()
                        && other.htmlStart() <= at
                        && other.span().start() > box.mention().span().start());
    }

    /** Where the words behind a place of the HTML are written; the box itself where that is not known. */
    private static SourceSpan place(Box box, int at) {
        MarkdownBody body = box.body();
        return Stream.concat(body.openRuns().stream(), body.closedRuns().stream())
                .filter(run -> run.htmlStart() >= at && run.sourceStart() >= 0)
                .min((a, b) -> Integer.compare(a.htmlStart(), b.htmlStart()))
                .map(run -> span(body, run))
                .orElse(box.mention().span());
    }

    private static SourceSpan span(MarkdownBody body, TextRun run) {
        int end = run.sourceStart() + run.htmlEnd() - run.htmlStart();
        int length = body.source().text().length();
        return body.source().span(run.sourceStart(), Math.min(end, length));
    }
}
