package dev.salve.check.structure;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Risks, reasons not to have a treatment and advice to get help are never folded away. */
public final class HiddenSafetyText implements ArticleCheck {
    private static final Set<String> NEVER_HIDDEN = Set.of("care", "risks", "suitability");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        SitePage page = article.page();
        if (page == null || !article.isPublished()) {
            return;
        }
        for (LinkedBody linked : page.text().bodies().values()) {
            List<Mention> mentions = linked.body().mentions();
            for (Mention details : mentions) {
                if (isComponent(details, "details")) {
                    for (int i = 0; i < mentions.size(); i++) {
                        String hidden = details.holds(mentions.get(i)) ? safetyText(linked, i) : null;
                        if (hidden != null) {
                            report(mentions.get(i), hidden, diagnostics);
                        }
                    }
                }
            }
        }
    }

    private static @Nullable String safetyText(LinkedBody linked, int index) {
        Mention mention = linked.body().mentions().get(index);
        if (linked.resolution(index) instanceof Resolution.Part part) {
            MarkdownBody body = part.part().body();
            return body.mentions().stream()
                    .filter(inner -> inner.kind() == Mention.Kind.COMPONENT)
                    .map(Mention::target)
                    .filter(NEVER_HIDDEN::contains)
                    .findFirst()
                    .orElse(null);
        }
        boolean isSafety = mention.kind() == Mention.Kind.COMPONENT && NEVER_HIDDEN.contains(mention.target());
        return isSafety ? mention.target() : null;
    }

    private static boolean isComponent(Mention mention, String name) {
        return mention.kind() == Mention.Kind.COMPONENT && mention.target().equals(name);
    }

    private static void report(Mention mention, String hidden, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.STRUCTURE_HIDDEN,
                mention.span(),
                "\"" + hidden + "\" stands in \"details\", which is closed until a reader opens it",
                "move it out of \":::details\"; only what most readers can do without may be folded away");
    }
}
