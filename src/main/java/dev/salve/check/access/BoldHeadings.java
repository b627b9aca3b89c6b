package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.PlainText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bold line is no heading: who cannot see it does not find the section under it (WCAG 2.2, 1.3.1). */
public final class BoldHeadings implements ArticleCheck {
    /** A paragraph that is all bold; not the last thing of its container, since a heading has something below it. */
    private static final Pattern BOLD =
            Pattern.compile("<p><strong>([^\\n]*?)</strong></p>\\n(?=<(?:p|ul|ol|table|blockquote|dl)\\b)");

    private static final int MOST_WORDS = 12;

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        MarkdownBody body = checked.article().body();
        if (!checked.isPublished() || !body.html().contains("<p><strong>")) {
            return;
        }
        Matcher bold = BOLD.matcher(body.html());
        while (bold.find()) {
            String words = PlainText.of(body.html(), bold.start(1), bold.end(1));
            if (isHeading(words) && !bold.group(1).contains("</strong>")) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_BOLD_HEADING,
                        Places.of(body, bold.start(1), bold.end(1)),
                        "the bold line \"" + words + "\" looks like a heading and is none",
                        "write it as a heading, with ## or ### before it, or make a sentence of it");
            }
        }
    }

    /** Whether a line is no sentence and leads no list in. */
    private static boolean isHeading(String words) {
        return !words.isEmpty() && !words.matches("(?s).*[.!…,;:]") && words.split("\\s+", -1).length <= MOST_WORDS;
    }
}
