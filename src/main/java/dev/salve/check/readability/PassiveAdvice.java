package dev.salve.check.readability;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Kind;
import dev.salve.prose.PassiveVoice;
import dev.salve.prose.Sentence;
import java.util.List;
import java.util.Locale;

/** Aftercare speaks to the reader: at most one sentence of ten is passive (our own figure; NHS style and PEMAT ask it). */
public final class PassiveAdvice implements ArticleCheck {
    private static final int FEWEST_SENTENCES = 10;
    private static final int ONE_IN = 10;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        boolean isAdvice = article.article().kind() == Kind.AFTERCARE;
        if (!isAdvice || !article.isPublished() || !article.language().isEnglish()) {
            return;
        }
        List<Sentence> sentences = article.prose().counted();
        List<Sentence> passive = sentences.stream().filter(PassiveVoice::isIn).toList();
        if (sentences.size() < FEWEST_SENTENCES || passive.size() * ONE_IN <= sentences.size()) {
            return;
        }
        diagnostics.report(
                DiagnosticCode.READABILITY_PASSIVE,
                passive.get(0).span(),
                String.format(
                        Locale.ROOT,
                        "%d of %d sentences of this advice are passive; at most 1 in 10 should be",
                        passive.size(),
                        sentences.size()),
                "say who does it: \"wash your face\", not \"the face is washed\"");
    }
}
