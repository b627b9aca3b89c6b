package dev.salve.check.style;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;

/** A sentence has at most 20 words (NHS-01). */
final class LongSentences implements SentenceRule {
    private static final int MOST = 20;

    @Override
    public void check(Sentence sentence, Language language, Diagnostics diagnostics) {
        if (sentence.words() > MOST && sentence.block().counts(sentence)) {
            diagnostics.report(
                    DiagnosticCode.STYLE_LONG_SENTENCE,
                    sentence.span(),
                    "this sentence has " + sentence.words() + " words; 20 are the most that people follow with ease",
                    "make two of it, or leave out what a reader can do without");
        }
    }
}
