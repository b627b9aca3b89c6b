package dev.salve.check.content;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Mention;

/** A picture in running text says in words what it shows (WCAG 2.2, 1.1.1). */
public final class MissingAlternative implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        for (Mention mention : checked.article().body().mentions()) {
            if (mention.kind() == Mention.Kind.IMAGE
                    && mention.attribute("alt").orElse("").isBlank()) {
                diagnostics.report(
                        DiagnosticCode.MEDIA_NO_ALT,
                        mention.span(),
                        "the picture \"" + mention.target() + "\" has no text alternative",
                        "write what it shows between the square brackets; for decoration use ::figure with decorative");
            }
            boolean isDecoration = mention.attribute("decorative").isPresent();
            if (isDecoration && mention.attribute("description").isPresent()) {
                diagnostics.report(
                        DiagnosticCode.MEDIA_NO_ALT,
                        mention.span(),
                        "this picture is called decorative, but it has a description",
                        "say in alt what it shows, or delete the description");
            }
        }
    }
}
