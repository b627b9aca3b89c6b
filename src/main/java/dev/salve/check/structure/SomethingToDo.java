package dev.salve.check.structure;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Mention;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.SitePage;
import java.util.Set;

/**
 * An article about a treatment tells its reader at least one thing to do (PEMAT; English only): in a component that is
 * made for it, or in a sentence. Whether it is the right thing, only a person can say.
 */
public final class SomethingToDo implements ArticleCheck {
    private static final Set<String> MADE_FOR_IT =
            Set.of("do", "dont", "care", "steps", "timeline", "questions-to-ask", "suitability");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        SitePage page = article.page();
        if (page == null
                || !article.article().kind().tellsOfTreatment()
                || !article.isPublished()
                || !article.language().isEnglish()) {
            return;
        }
        boolean hasComponent = page.text().bodies().values().stream().anyMatch(SomethingToDo::hasComponent);
        if (!hasComponent && article.prose().sentences().stream().noneMatch(Instruction::isIn)) {
            diagnostics.report(
                    DiagnosticCode.STRUCTURE_NO_ACTION,
                    article.article().titleSpan(),
                    "this article tells its reader nothing to do",
                    "say what a reader can do now, such as \"Ask us how often this happens\"");
        }
    }

    private static boolean hasComponent(LinkedBody body) {
        for (Mention mention : body.body().mentions()) {
            if (mention.kind() == Mention.Kind.COMPONENT && MADE_FOR_IT.contains(mention.target())) {
                return true;
            }
        }
        return false;
    }
}
