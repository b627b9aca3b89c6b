package dev.salve.check.style;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.prose.Sentence;

/** A rule that looks at one English sentence at a time. */
@FunctionalInterface
interface SentenceRule {
    void check(Sentence sentence, Language language, Diagnostics diagnostics);
}
