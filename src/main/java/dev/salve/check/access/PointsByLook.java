package dev.salve.check.access;

import dev.salve.check.passage.Passage;
import dev.salve.check.passage.PassageCheck;
import dev.salve.check.passage.Passages;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.prose.Phrase;
import dev.salve.prose.PhraseMatch;
import dev.salve.prose.PhraseTrie;
import dev.salve.prose.WordSequence;
import java.util.List;

/** Text calls things by their names, not by their colour or place: not everybody sees these (WCAG 2.2, 1.3.3 and 1.4.1). */
public final class PointsByLook implements PassageCheck {
    /**
     * Only what names a part of a page: "the red lines on the skin" are no such part, the Yellow Card and the black box are
     * names.
     */
    private static final List<String> PHRASES = List.of(
            "(red|green|blue|orange|amber|grey|gray|pink|purple|coloured) "
                    + "(box~|panel~|banner~|button~|text|heading~|section~|column~|row~|tab~|label~|icon~|arrow~|card~)",
            "yellow (box~|panel~|banner~|button~|text|heading~|section~|column~|row~|icon~|arrow~)",
            "(text|words|items|rows|marked|shown|highlighted|printed|written) in (red|green|blue|orange|yellow|amber|grey)",
            "(box~|picture~|image~|photo~|table~|diagram~|list~|column~|menu~|button~|link~|panel~) "
                    + "(on|to|at) (the|your) (left|right)",
            "(left|right) hand (column~|menu~|panel~|box~|corner)",
            "(top|bottom|upper|lower) (left|right) corner of (the|this|your) (page|screen)",
            "(round|square|big|small) (button~|icon~)");

    private static final PhraseTrie<Boolean> LOOKS = trie();

    @Override
    public void check(Passages passages, Diagnostics diagnostics) {
        for (Passage passage : passages.list()) {
            passage.sentences().forEach(words -> check(words, diagnostics));
        }
    }

    private static void check(WordSequence words, Diagnostics diagnostics) {
        for (PhraseMatch<Boolean> match : LOOKS.find(words)) {
            int from = words.start(match.from());
            int to = words.end(match.to() - 1);
            diagnostics.report(
                    DiagnosticCode.ACCESS_POINTS_BY_LOOK,
                    words.sentence().span(from, to),
                    "\"" + words.sentence().text().substring(from, to) + "\" can be found only by those who see it",
                    "call it by its heading or its words as well");
        }
    }

    private static PhraseTrie<Boolean> trie() {
        PhraseTrie<Boolean> trie = new PhraseTrie<>();
        PHRASES.forEach(phrase -> trie.add(Phrase.of(phrase), true));
        return trie;
    }
}
