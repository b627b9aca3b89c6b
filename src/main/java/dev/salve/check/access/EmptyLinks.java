package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;

/** A link has words that say where it leads (WCAG 2.2, 2.4.4). */
public final class EmptyLinks implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        MarkdownBody body = checked.article().body();
        if (!checked.isPublished()) {
            return;
        }
        for (Mention mention : body.mentions()) {
            if (mention.kind() == Mention.Kind.LINK
                    && PlainText.of(body.html(), mention.htmlStart(), mention.htmlEnd())
                            .isEmpty()
                    && body.mentions().stream().noneMatch(inner -> mention.holds(inner) && isSaid(inner))) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_EMPTY_LINK,
                        mention.span(),
                        "the link to \"" + mention.target() + "\" has no words",
                        "write between the square brackets where it leads");
            }
        }
    }

    private static boolean isSaid(Mention inner) {
        return inner.kind() != Mention.Kind.IMAGE
                || !inner.attribute("alt").orElse("").isBlank();
    }
}
