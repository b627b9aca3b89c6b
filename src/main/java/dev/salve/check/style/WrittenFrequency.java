package dev.salve.check.style;

import dev.salve.check.CheckedArticle;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Risks;
import dev.salve.prose.Block;
import dev.salve.prose.ListPlace;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A frequency and where it is written.
 *
 * @param frequency how often something happens
 * @param sentence what says so
 * @param fact the place that names the fact whose text the sentence is, or null for a sentence of the article
 */
record WrittenFrequency(
        Frequencies.Frequency frequency,
        Sentence sentence,
        @Nullable SourceSpan fact) {

    /** Its own words. */
    String words() {
        return words(frequency.start(), frequency.end());
    }

    /** The words of its sentence from {@code start} to {@code end}. */
    String words(int start, int end) {
        return sentence.text().substring(start, end);
    }

    /** Where it is written. */
    SourceSpan place() {
        return place(frequency.start(), frequency.end());
    }

    /** Where the words from {@code start} to {@code end} are written. */
    SourceSpan place(int start, int end) {
        return fact != null ? fact : sentence.span(start, end);
    }

    /**
     * The rates that readers compare with one another: those of each list, of each table, of the choices side by side,
     * and of the article's risks. Counts of a study, such as 5 of 30 people, are what they are.
     */
    static List<List<WrittenFrequency>> compared(CheckedArticle article) {
        Map<Integer, List<WrittenFrequency>> lists = new TreeMap<>();
        for (Block block : article.prose().body().blocks()) {
            ListPlace place = block.list();
            if (place != null) {
                add(block.sentences(), null, lists.computeIfAbsent(place.list(), list -> new ArrayList<>()));
            }
        }
        List<List<WrittenFrequency>> all = new ArrayList<>(lists.values());
        List<WrittenFrequency> choices = new ArrayList<>();
        add(article.prose().data(DataKind.OPTIONS).sentences(), null, choices);
        all.add(choices);
        all.add(risks(article));
        return all;
    }

    private static List<WrittenFrequency> risks(CheckedArticle article) {
        List<WrittenFrequency> written = new ArrayList<>();
        if (article.article().data().block(DataKind.RISKS) instanceof Risks risks) {
            add(article.prose().data(DataKind.RISKS).sentences(), null, written);
            for (Risks.Risk risk : risks.items()) {
                addFact(risk.frequency(), article, written);
            }
        }
        return written;
    }

    private static void addFact(@Nullable Text id, CheckedArticle article, List<WrittenFrequency> written) {
        Fact fact = id == null
                ? null
                : article.library().fact(id.value(), article.article().id().language());
        if (id != null && fact != null) {
            add(Prose.of(fact.text().value(), id.span(), article.language()).sentences(), id.span(), written);
        }
    }

    private static void add(List<Sentence> sentences, @Nullable SourceSpan fact, List<WrittenFrequency> written) {
        for (Sentence sentence : sentences) {
            for (Frequencies.Frequency found : Frequencies.in(sentence)) {
                if (found.rate()) {
                    written.add(new WrittenFrequency(found, sentence, fact));
                }
            }
        }
    }
}
