package dev.salve.check;

import dev.salve.prose.Counts;
import dev.salve.prose.Readability;
import dev.salve.prose.Sentence;
import dev.salve.prose.TermWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How hard an English page is to read, as it stands and with the glossary's words counted as easy ones, by which it is
 * judged.
 *
 * @param raw the scores as the page stands
 * @param adjusted the scores with a word that the glossary explains counted as two syllables at most
 * @param hardest the sentences that are hardest to read, the hardest first
 */
public record PageReading(Readability raw, Readability adjusted, List<Sentence> hardest) {
    /** A page with fewer words is too short for a grade (our own threshold). */
    public static final int FEWEST_WORDS = 100;

    private static final int SHOWN = 5;

    /** The scores of a page, or null where it is not in English or too short. */
    static @Nullable PageReading of(CheckedArticle article) {
        if (!article.language().isEnglish()) {
            return null;
        }
        List<Sentence> sentences = article.prose().counted();
        Readability raw = Readability.of(Counts.of(sentences, TermWords.NONE));
        Readability adjusted = Readability.of(Counts.of(sentences, article.terms()));
        if (raw == null || adjusted == null || raw.counts().words() < FEWEST_WORDS) {
            return null;
        }
        return new PageReading(raw, adjusted, hardest(sentences, article.terms()));
    }

    private static List<Sentence> hardest(List<Sentence> sentences, TermWords terms) {
        record Graded(Sentence sentence, double grade) {}
        List<Graded> graded = new ArrayList<>();
        for (Sentence sentence : sentences) {
            graded.add(new Graded(sentence, new Readability(Counts.of(sentence, terms)).fleschKincaid()));
        }
        graded.sort(Comparator.comparingDouble(Graded::grade).reversed());
        return graded.stream().limit(SHOWN).map(Graded::sentence).toList();
    }

    /** Where the hardest sentences stand, for a hint: {@code lines 12, 40 and 7}. */
    public String hardestLines() {
        List<String> lines = hardest.stream()
                .map(sentence -> String.valueOf(sentence.span().line()))
                .distinct()
                .toList();
        int last = lines.size() - 1;
        return last == 0
                ? "line " + lines.get(0)
                : "lines " + String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
    }
}
