package dev.salve.check.facts;

import dev.salve.prose.Amount;
import dev.salve.prose.Mark;
import dev.salve.prose.Phrase;
import dev.salve.prose.PhraseMatch;
import dev.salve.prose.PhraseTrie;
import dev.salve.prose.Quantities;
import dev.salve.prose.Quotations;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds English sentences that speak of a fact and give another figure. All keywords of all facts stand in one trie;
 * numbers are looked for only where all keywords of a group were found.
 */
final class ContradictionFinder {
    /** Amounts that differ so many times are of something else: minutes of a session, weeks of healing. */
    private static final double OTHER_THING = 40;

    private final PhraseTrie<Keyword> keywords = new PhraseTrie<>();

    ContradictionFinder(List<FigureOfFact> facts) {
        for (FigureOfFact fact : facts) {
            List<List<String>> groups = fact.fact().keywords();
            for (int group = 0; group < groups.size(); group++) {
                for (int place = 0; place < groups.get(group).size(); place++) {
                    Keyword keyword = new Keyword(fact, group, place);
                    for (String form : forms(groups.get(group).get(place))) {
                        keywords.add(Phrase.of(form), keyword);
                    }
                }
            }
        }
    }

    /** A keyword in the singular and the plural; other forms of a verb may tell of one case only. */
    private static List<String> forms(String keyword) {
        boolean plural = keyword.endsWith("s") && !keyword.endsWith("ss");
        String base = plural ? keyword.substring(0, keyword.length() - 1) : keyword;
        return List.of(keyword, base, base + "s");
    }

    /** The contradictions in a sentence of a text in {@code folder}, at most one for each amount. */
    List<Contradiction> find(WordSequence words, String folder) {
        Sentence sentence = words.sentence();
        Map<FigureOfFact, List<Integer>> spoken = spokenOf(words, folder);
        if (spoken.isEmpty() || sentence.text().endsWith("?")) {
            return List.of();
        }
        List<Amount> amounts = Quantities.in(sentence.text());
        boolean ofStudy = SentenceSense.tellsOfStudy(words);
        Map<Amount, List<FigureOfFact>> candidates = new LinkedHashMap<>();
        for (FigureOfFact fact : spoken.keySet()) {
            if (ofStudy && !fact.ofStudy()) {
                continue;
            }
            Amount said = contradicting(fact, words, amounts, spoken);
            if (said != null) {
                candidates.computeIfAbsent(said, amount -> new ArrayList<>(1)).add(fact);
            }
        }
        List<Contradiction> found = new ArrayList<>(1);
        candidates.forEach((said, facts) -> facts.stream()
                .min(Comparator.comparing(
                                (FigureOfFact fact) -> !fact.figure().unit().equals(said.unit()))
                        .thenComparing(fact -> distance(said, words, spoken.getOrDefault(fact, List.of()))))
                .ifPresent(fact -> found.add(new Contradiction(fact, said))));
        return found;
    }

    /** The facts of which all keywords of a group stand in the words, each with the places of those words. */
    private Map<FigureOfFact, List<Integer>> spokenOf(WordSequence words, String folder) {
        List<PhraseMatch<Keyword>> matches = keywords.find(words);
        if (matches.size() < 2 && matches.stream().noneMatch(match -> isAlone(match.value()))) {
            return Map.of();
        }
        Map<FigureOfFact, Map<Integer, Map<Integer, Integer>>> places = new LinkedHashMap<>();
        for (PhraseMatch<Keyword> match : matches) {
            Keyword keyword = match.value();
            if (keyword.fact().isAbout(folder)) {
                places.computeIfAbsent(keyword.fact(), fact -> new TreeMap<>())
                        .computeIfAbsent(keyword.group(), group -> new TreeMap<>())
                        .putIfAbsent(keyword.place(), match.from());
            }
        }
        Map<FigureOfFact, List<Integer>> spoken = new LinkedHashMap<>();
        places.forEach((fact, groups) -> groups.forEach((group, found) -> {
            if (found.size() == fact.fact().keywords().get(group).size()) {
                spoken.computeIfAbsent(fact, f -> new ArrayList<>()).addAll(found.values());
            }
        }));
        return spoken;
    }

    private static boolean isAlone(Keyword keyword) {
        return keyword.fact().fact().keywords().get(keyword.group()).size() == 1;
    }

    /** The amount that stands for the fact's figure and differs from it, or null. */
    private static @Nullable Amount contradicting(
            FigureOfFact fact, WordSequence words, List<Amount> amounts, Map<FigureOfFact, List<Integer>> spoken) {
        Amount nearest = null;
        List<Integer> places = spoken.getOrDefault(fact, List.of());
        for (Amount amount : amounts) {
            if (!amount.isComparable(fact.figure())) {
                continue;
            }
            if (isPrinted(amount, words.sentence(), fact) || amount.agreesWith(fact.figure())) {
                return null;
            }
            boolean free = isStated(amount, words, fact) && isUnclaimed(amount, spoken, fact);
            if (free && (nearest == null || distance(amount, words, places) < distance(nearest, words, places))) {
                nearest = amount;
            }
        }
        return nearest;
    }

    /** Whether the fact itself prints the amount. */
    private static boolean isPrinted(Amount amount, Sentence sentence, FigureOfFact fact) {
        return sentence.marks().stream()
                .anyMatch(mark ->
                        isIn(amount, mark) && mark.target().equals(fact.fact().id()));
    }

    private static boolean isIn(Amount amount, Mark mark) {
        return mark.kind() == Mark.Kind.FACT && amount.start() < mark.end() && mark.start() < amount.end();
    }

    /** Whether the author states the amount in general: it is not another fact's, denied, quoted or on a condition. */
    private static boolean isStated(Amount amount, WordSequence words, FigureOfFact fact) {
        Sentence sentence = words.sentence();
        double ratio = amount.middle() / fact.figure().middle();
        return sentence.marks().stream().noneMatch(mark -> isIn(amount, mark))
                && ratio < OTHER_THING
                && ratio > 1 / OTHER_THING
                && !Quotations.holds(sentence, amount.start(), amount.end())
                && (fact.denies() || !SentenceSense.isDenied(words, amount))
                && (fact.conditional() || !SentenceSense.isConditional(words, amount));
    }

    /** Whether no other fact that the sentence speaks of has this very figure. */
    private static boolean isUnclaimed(Amount amount, Map<FigureOfFact, List<Integer>> spoken, FigureOfFact fact) {
        return spoken.keySet().stream()
                .noneMatch(other -> !other.equals(fact)
                        && amount.isComparable(other.figure())
                        && amount.agreesWith(other.figure()));
    }

    /** How many words lie between an amount and the nearest keyword; a clause between them counts for many. */
    private static int distance(Amount amount, WordSequence words, List<Integer> places) {
        int at = 0;
        while (at + 1 < words.size() && words.start(at) < amount.start()) {
            at++;
        }
        int least = Integer.MAX_VALUE;
        for (int place : places) {
            int distance = Math.abs(place - at);
            for (int i = Math.min(place, at) + 1; i <= Math.max(place, at); i++) {
                distance += ClauseEnds.isBefore(words, i) ? 10 : 0;
            }
            least = Math.min(least, distance);
        }
        return least;
    }
}
