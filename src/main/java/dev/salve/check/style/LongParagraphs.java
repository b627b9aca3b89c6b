package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.prose.Block;
import dev.salve.prose.Sentence;
import java.util.List;

/** A paragraph has at most three sentences (NHS-02). */
public final class LongParagraphs implements ArticleCheck {
    private static final int MOST = 3;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (!article.isPublished()) {
            return;
        }
        for (Block block : article.prose().body().blocks()) {
            List<Sentence> sentences = block.sentences();
            if (block.kind() == Block.Kind.PARAGRAPH && !block.isQuoted() && sentences.size() > MOST) {
                diagnostics.report(
                        DiagnosticCode.STYLE_LONG_PARAGRAPH,
                        sentences.get(MOST).span(),
                        "this paragraph has " + sentences.size() + " sentences; its fourth begins here",
                        "begin a new paragraph here or earlier: at most 3 sentences are easy to take in");
            }
        }
    }
}
