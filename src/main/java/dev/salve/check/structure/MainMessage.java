package dev.salve.check.structure;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.prose.Sentence;
import java.util.List;

/** An article about a treatment begins with one main message of one to three sentences (CDC Clear Communication Index). */
public final class MainMessage implements ArticleCheck {
    private static final int MOST = 3;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (!article.isPublished()) {
            return;
        }
        List<Sentence> message = article.prose().inShort().sentences();
        if (article.article().kind().tellsOfTreatment() && message.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.STRUCTURE_MAIN_MESSAGE,
                    article.article().titleSpan(),
                    "this article has no main message",
                    "add in-short to the front matter: what a reader should remember, in 1 to 3 sentences");
        } else if (message.size() > MOST) {
            diagnostics.report(
                    DiagnosticCode.STRUCTURE_MAIN_MESSAGE,
                    message.get(MOST).span(),
                    "the main message has " + message.size() + " sentences; a reader remembers 1 to 3",
                    "keep what matters most in in-short, and say the rest in the text");
        }
    }
}
