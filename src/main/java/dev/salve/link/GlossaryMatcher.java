package dev.salve.link;

import dev.salve.language.Language;
import dev.salve.markdown.TextRun;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a glossary in running text: whole words, the longest match, in English also in the plural and the
 * possessive. Case does not matter unless a letter after the first is a capital, as in PRP.
 */
final class GlossaryMatcher {
    private final boolean english;
    private final Node automatic = new Node();
    private final Map<String, GlossaryTerm> everyWord = new HashMap<>();
    /** Hashes of all first words, so that most words of a text are passed over without looking further. */
    private final long[] firstWords = new long[1024];

    /** A place in the trie of words; {@code ends} are the terms that end here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Ending> ends = new ArrayList<>(1);
    }

    /** A term that ends at a node; {@code exact} is how it must be written where case matters, else null. */
    private record Ending(GlossaryTerm term, @Nullable String exact) {}

    /** A term found in a text. */
    record Match(int htmlStart, int htmlEnd, GlossaryTerm term) {}

    GlossaryMatcher(Glossary glossary, Language language) {
        this.english = language.isEnglish();
        for (GlossaryTerm term : glossary.all()) {
            add(term, term.term().value(), term.autoLink());
            for (GlossaryTerm.Alias alias : term.aliases()) {
                add(term, alias.text().value(), term.autoLink() && alias.autoLink());
            }
        }
    }

    /** The term that {@code words} name, whether it is linked on its own or not; or null. */
    @Nullable
    GlossaryTerm named(String words) {
        return everyWord.get(words.toLowerCase(Locale.ROOT));
    }

    /** All words that name a term. */
    Set<String> words() {
        return everyWord.keySet();
    }

    private void add(GlossaryTerm term, String written, boolean linked) {
        for (String form : forms(written)) {
            everyWord.putIfAbsent(form.toLowerCase(Locale.ROOT), term);
            if (linked) {
                addToTrie(term, form);
            }
        }
    }

    private void addToTrie(GlossaryTerm term, String form) {
        Node node = automatic;
        Tokens tokens = Tokens.of(form, 0, form.length());
        boolean first = true;
        while (tokens.next()) {
            if (first) {
                int hash = tokens.hash() & 0xFFFF;
                firstWords[hash >> 6] |= 1L << (hash & 63);
                first = false;
            }
            node = node.next.computeIfAbsent(tokens.word(), word -> new Node());
        }
        node.ends.add(new Ending(term, hasInnerCapital(form) ? form : null));
    }

    private Set<String> forms(String written) {
        Set<String> forms = new LinkedHashSet<>(List.of(written));
        if (english && !written.isEmpty()) {
            forms.add(written + "s");
            forms.add(written + "es");
            forms.add(written + "'s");
            forms.add(written + "\u2019s");
            if (written.endsWith("y")) {
                forms.add(written.substring(0, written.length() - 1) + "ies");
            }
        }
        return forms;
    }

    private static boolean hasInnerCapital(String text) {
        return text.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** The terms in a sequence of runs that form one flow of words, in order, none within another. */
    List<Match> find(String html, List<TextRun> flow) {
        List<Match> found = new ArrayList<>(2);
        Tokens tokens = Tokens.of(
                html, flow.get(0).htmlStart(), flow.get(flow.size() - 1).htmlEnd());
        while (tokens.next()) {
            int hash = tokens.hash() & 0xFFFF;
            if ((firstWords[hash >> 6] & 1L << (hash & 63)) != 0) {
                Match match = longest(html, tokens);
                if (match != null) {
                    found.add(match);
                    tokens.skipTo(match.htmlEnd());
                }
            }
        }
        return found;
    }

    private @Nullable Match longest(String html, Tokens from) {
        Match longest = null;
        Tokens tokens = from.copy();
        int start = tokens.start();
        int end = start;
        Node node = automatic.next.get(tokens.word());
        while (node != null) {
            end = tokens.end();
            for (Ending ending : node.ends) {
                if (ending.exact() == null || ending.exact().contentEquals(html.subSequence(start, end))) {
                    longest = new Match(start, end, ending.term());
                    break;
                }
            }
            node = tokens.next() && tokens.isOneSpaceBehind(end) ? node.next.get(tokens.word()) : null;
        }
        return longest;
    }
}
