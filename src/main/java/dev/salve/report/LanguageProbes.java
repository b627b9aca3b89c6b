package dev.salve.report;

import dev.salve.check.PageReading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.TermUse;
import dev.salve.prose.PassiveVoice;
import dev.salve.prose.Readability;
import dev.salve.prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What can be known of the language of a page. */
final class LanguageProbes {
    private static final double TARGET = 6.0;
    private static final double LIMIT = 8.0;
    private static final int ONE_IN = 10;
    private static final Pattern YOU = Pattern.compile("\\b[Yy]ou(r|rs|rself)?\\b");

    private LanguageProbes() {}

    static Evidence readingGrade(ScoredArticle scored) {
        PageReading reading = scored.checked().reading();
        if (reading == null) {
            return Evidence.ask("not measured: the page is not in English, or too short", null);
        }
        Readability scores = reading.adjusted();
        String words = "Flesch-Kincaid grade " + ReadingFigures.rounded(scores.fleschKincaid()) + " (target "
                + ReadingFigures.rounded(TARGET) + ")";
        if (scores.fleschKincaid() <= TARGET) {
            return Evidence.yes(words, scored.article().titleSpan());
        }
        String hardest = "; hardest: " + reading.hardestLines();
        return scores.fleschKincaid() <= LIMIT
                ? Evidence.ask(words + hardest, scored.article().titleSpan())
                : Evidence.no(words + hardest);
    }

    static Evidence activeVoice(ScoredArticle scored) {
        List<Sentence> sentences = english(scored);
        if (sentences.isEmpty()) {
            return Evidence.ask("not measured: the page has no whole sentences in English", null);
        }
        List<Sentence> passive = sentences.stream().filter(PassiveVoice::isIn).toList();
        String words = passive.size() + " of " + sentences.size() + " sentences seem to be passive";
        return passive.size() * ONE_IN <= sentences.size()
                ? Evidence.yes(words, null)
                : Evidence.ask(words, passive.get(0).span());
    }

    static Evidence speaksToYou(ScoredArticle scored) {
        List<Sentence> sentences = english(scored);
        List<Sentence> direct = sentences.stream()
                .filter(sentence -> YOU.matcher(sentence.text()).find())
                .toList();
        String words = direct.size() + " of " + sentences.size() + " sentences say \"you\" or \"your\"";
        return direct.isEmpty()
                ? Evidence.ask(words, null)
                : Evidence.yes(words, direct.get(0).span());
    }

    private static List<Sentence> english(ScoredArticle scored) {
        return scored.checked().language().isEnglish()
                ? scored.checked().prose().counted()
                : List.of();
    }

    static Evidence wordsExplained(ScoredArticle scored) {
        List<String> terms = new ArrayList<>();
        for (MarkdownBody body : scored.bodies()) {
            LinkedBody linked = scored.page().text().body(body);
            if (linked != null) {
                linked.terms().stream()
                        .map(TermUse::term)
                        .map(term -> term.term().value())
                        .filter(term -> !terms.contains(term))
                        .forEach(terms::add);
            }
        }
        return Evidence.ask(
                terms.isEmpty()
                        ? "the glossary explains no word of this page"
                        : "the glossary explains on this page: " + String.join(", ", terms),
                null);
    }
}
