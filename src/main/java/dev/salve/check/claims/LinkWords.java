package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a link say where it leads, also when they are read alone (NHS-08; WCAG 2.2, 2.4.4). */
public final class LinkWords implements ArticleCheck {
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z ]");

    private static final Set<String> EMPTY = Set.of(
            "click here",
            "click",
            "here",
            "more",
            "read more",
            "more information",
            "more info",
            "learn more",
            "find out more",
            "see more",
            "this",
            "this page",
            "this link",
            "this site",
            "this website",
            "link",
            "visit this",
            "visit this site",
            "find additional information",
            "find additional details",
            "examine this",
            "go",
            "details",
            "continue",
            "website",
            "page");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        MarkdownBody body = checked.article().body();
        if (!checked.language().isEnglish()) {
            return;
        }
        for (Mention mention : body.mentions()) {
            if (mention.kind() == Mention.Kind.LINK) {
                String words = PlainText.of(body.html(), mention.htmlStart(), mention.htmlEnd());
                String plain = OTHER_SIGNS
                        .matcher(words.toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .strip();
                if (EMPTY.contains(plain)) {
                    diagnostics.report(
                            DiagnosticCode.CLAIMS_LINK_TEXT,
                            mention.span(),
                            "the link \"" + words + "\" does not say where it leads",
                            "name the page that it leads to, such as \"read about the risks\"");
                }
            }
        }
    }
}
