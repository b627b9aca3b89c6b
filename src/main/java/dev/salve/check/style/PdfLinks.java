package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import dev.salve.model.content.SharedPart;
import dev.salve.model.site.Site;
import java.util.Locale;
import java.util.regex.Pattern;

/** A link to a PDF says so, and how large the file is (NHS-10). */
public final class PdfLinks implements ArticleCheck, SiteCheck {
    private static final Pattern SIZE = Pattern.compile("\\d\\s?(kb|mb|kilobytes?|megabytes?)\\b");

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
        for (Mention mention : body.mentions()) {
            if (isLink(mention)) {
                String words = PlainText.of(body.html(), mention.htmlStart(), mention.htmlEnd());
                String lower = words.toLowerCase(Locale.ROOT);
                if (!lower.contains("pdf") || !SIZE.matcher(lower).find()) {
                    diagnostics.report(
                            DiagnosticCode.STYLE_PDF_LINK,
                            mention.span(),
                            "the link \"" + words + "\" leads to a PDF, but does not say so with its size",
                            "write it as \"Aftercare sheet (PDF, 240 KB)\", and say the same on a page");
                }
            }
        }
    }

    /** Whether it is a link to a PDF. */
    static boolean isLink(Mention mention) {
        return mention.kind() == Mention.Kind.LINK
                && path(mention.target()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** An address without what follows its path. */
    static String path(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
            end++;
        }
        return target.substring(0, end);
    }
}
