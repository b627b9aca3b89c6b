package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
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
 * All frequencies of one list or table, and of an article's risks, are out of the same number, so that they can be
 * compared without arithmetic (NHS-15, IPD-04). Counts of a study, such as 5 of 30 people, are what they are.
 */
public final class MixedFrequencies implements ArticleCheck {
    /** A frequency and where it is written. */
    private record Written(Frequencies.Frequency frequency, String words, SourceSpan place) {}

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (!article.isPublished() || !article.language().isEnglish()) {
            return;
        }
        Map<Integer, List<Written>> lists = new TreeMap<>();
        for (Block block : article.prose().body().blocks()) {
            ListPlace place = block.list();
            if (place != null) {
                block.sentences()
                        .forEach(sentence ->
                                add(sentence, lists.computeIfAbsent(place.list(), list -> new ArrayList<>())));
            }
        }
        lists.values().forEach(written -> compare(written, diagnostics));
        compare(risks(article), diagnostics);
    }

    private static List<Written> risks(CheckedArticle article) {
        List<Written> written = new ArrayList<>();
        if (article.article().data().block(DataKind.RISKS) instanceof Risks risks) {
            article.prose().data(DataKind.RISKS).sentences().forEach(sentence -> add(sentence, written));
            for (Risks.Risk risk : risks.items()) {
                addFact(risk.frequency(), article, written);
            }
        }
        return written;
    }

    private static void addFact(@Nullable Text id, CheckedArticle article, List<Written> written) {
        Fact fact = id == null
                ? null
                : article.library().fact(id.value(), article.article().id().language());
        if (id != null && fact != null) {
            Prose.of(fact.text().value(), id.span(), article.language()).sentences().stream()
                    .flatMap(sentence -> Frequencies.in(sentence).stream()
                            .map(found -> new Written(found, words(sentence, found), id.span())))
                    .forEach(written::add);
        }
    }

    private static void add(Sentence sentence, List<Written> written) {
        for (Frequencies.Frequency found : Frequencies.in(sentence)) {
            written.add(new Written(found, words(sentence, found), sentence.span(found.start(), found.end())));
        }
    }

    private static String words(Sentence sentence, Frequencies.Frequency found) {
        return sentence.text().substring(found.start(), found.end());
    }

    /** Reports the first that differs from the first rate. */
    private static void compare(List<Written> written, Diagnostics diagnostics) {
        List<Written> rates =
                written.stream().filter(one -> one.frequency.rate()).toList();
        for (Written rate : rates) {
            Written first = rates.get(0);
            if (!rate.frequency.out().equals(first.frequency.out())) {
                diagnostics.report(
                        DiagnosticCode.STYLE_MIXED_FREQUENCIES,
                        rate.place,
                        "this says \"" + rate.words + "\", where the same list says \"" + first.words + "\"",
                        "give all of them as so many in 100 people, or all in 1,000");
                return;
            }
        }
    }
}
