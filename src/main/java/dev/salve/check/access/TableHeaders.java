package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each column of a table says in its first row what stands in it; only the corner may be empty (WCAG 2.2, 1.3.1). */
public final class TableHeaders implements ArticleCheck {
    private static final Pattern HEAD = Pattern.compile("<thead>.*?</thead>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        MarkdownBody body = checked.article().body();
        if (!checked.isPublished() || !body.html().contains("<thead>")) {
            return;
        }
        Matcher head = HEAD.matcher(body.html());
        while (head.find()) {
            Matcher cell = CELL.matcher(head.group());
            for (int column = 1; cell.find(); column++) {
                int from = head.start() + cell.start(1);
                int to = head.start() + cell.end(1);
                boolean isEmpty = PlainText.of(body.html(), from, to).isEmpty()
                        && body.mentions().stream()
                                .noneMatch(mention -> mention.htmlStart() >= from && mention.htmlEnd() <= to);
                if (isEmpty && column > 1) {
                    int end = body.html().indexOf("</table>", head.end());
                    diagnostics.report(
                            DiagnosticCode.ACCESS_EMPTY_HEADER,
                            Places.of(body, head.start(), end < 0 ? head.end() : end),
                            "column " + column + " of this table has no heading",
                            "write into the first row what stands in the column");
                }
            }
        }
    }
}
