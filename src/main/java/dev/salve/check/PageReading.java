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

    /** The grade up to which a page is easy: what the AMA asks of texts for patients. */
    public static final double TARGET = 6.0;

    /** The grade above which a page is very hard: what the NIH allows. */
    public static final double LIMIT = 8.0;

    /** In fewer words one long word makes any grade (our own threshold). */
    public static final int FEWEST_WORDS_OF_A_SENTENCE = 6;

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

    /** The sentences that are hardest to read, the hardest first; very short ones only where there are no others. */
    public List<Sentence> hardest() {
        record Graded(Sentence sentence, double grade) {
            boolean isShort() {
                return sentence.words() < FEWEST_WORDS_OF_A_SENTENCE;
            }
        }
        List<Graded> graded = new ArrayList<>();
        for (Sentence sentence : sentences) {
            graded.add(new Graded(sentence, scores(sentence).fleschKincaid()));
        }
        graded.sort(Comparator.comparing(Graded::isShort)
                .thenComparing(Comparator.comparingDouble(Graded::grade).reversed()));
        return graded.stream().limit(HARDEST).map(Graded::sentence).toList();
    }

    /** The scores of one of its sentences, the glossary's words counted as easy. */
    public Readability scores(Sentence sentence) {
        return new Readability(Counts.of(sentence, terms));
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
