package dev.salve.check;

import dev.salve.prose.Block;
import dev.salve.prose.Counts;
import dev.salve.prose.Readability;
import dev.salve.prose.Sentence;
import dev.salve.prose.TermWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How hard an English page is to read, as it stands and with the glossary's words counted as easy ones, by which it is
 * judged.
 */
public final class PageReading {
    /** A page with fewer words is too short for a grade (our own threshold). */
    public static final int FEWEST_WORDS = 100;

    private static final int HARDEST = 5;

    private final List<Sentence> sentences;
    private final TermWords terms;
    private final Readability adjusted;

    private PageReading(List<Sentence> sentences, TermWords terms, Readability adjusted) {
        this.sentences = sentences;
        this.terms = terms;
        this.adjusted = adjusted;
    }

    /** A paragraph and its scores, the glossary's words counted as easy. */
    public record Paragraph(Block block, Readability scores) {}

    /** The scores of a page, or null where it is not in English or too short. */
    static @Nullable PageReading of(CheckedArticle article) {
        if (!article.language().isEnglish()) {
            return null;
        }
        List<Sentence> sentences = article.prose().counted();
        Readability adjusted = Readability.of(Counts.of(sentences, article.terms()));
        if (adjusted == null || adjusted.counts().words() < FEWEST_WORDS) {
            return null;
        }
        return new PageReading(sentences, article.terms(), adjusted);
    }

    /** The scores of the page as it stands. */
    public Readability raw() {
        return new Readability(Counts.of(sentences, TermWords.NONE));
    }

    /** The scores with a word that the glossary explains counted as two syllables at most. */
    public Readability adjusted() {
        return adjusted;
    }

    /** The sentences that are hardest to read, the hardest first. */
    public List<Sentence> hardest() {
        record Graded(Sentence sentence, double grade) {}
        List<Graded> graded = new ArrayList<>();
        for (Sentence sentence : sentences) {
            graded.add(new Graded(sentence, new Readability(Counts.of(sentence, terms)).fleschKincaid()));
        }
        graded.sort(Comparator.comparingDouble(Graded::grade).reversed());
        return graded.stream().limit(HARDEST).map(Graded::sentence).toList();
    }

    /** Its paragraphs and other blocks of whole sentences, in reading order. */
    public List<Paragraph> paragraphs() {
        Map<Block, Counts> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            counts.merge(sentence.block(), Counts.of(sentence, terms), Counts::plus);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        counts.forEach((block, sum) -> paragraphs.add(new Paragraph(block, new Readability(sum))));
        return paragraphs;
    }

    /** Where the hardest sentences stand, for a hint: {@code lines 12, 40 and 7}. */
    public String hardestLines() {
        List<String> lines = hardest().stream()
                .map(sentence -> String.valueOf(sentence.span().line()))
                .distinct()
                .toList();
        int last = lines.size() - 1;
        return last == 0
                ? "line " + lines.get(0)
                : "lines " + String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
    }
}
