package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of more than four columns does not fit a phone (WCAG 2.2, 1.4.10; the number is our own). */
public final class WideTables implements ArticleCheck {
    private static final Pattern HEAD = Pattern.compile("<thead>.*?</thead>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b");
    private static final int MOST = 4;

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        MarkdownBody body = checked.article().body();
        if (!checked.isPublished() || !body.html().contains("<thead>")) {
            return;
        }
        Matcher head = HEAD.matcher(body.html());
        while (head.find()) {
            long columns = CELL.matcher(head.group()).results().count();
            if (columns > MOST) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_WIDE_TABLE,
                        Places.of(body, head.start(), head.end()),
                        "this table has " + columns + " columns; more than " + MOST + " do not fit a phone",
                        "make two tables of it, or turn rows into short sections");
            }
        }
    }
}
