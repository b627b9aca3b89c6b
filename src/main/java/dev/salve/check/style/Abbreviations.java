package dev.salve.check.style;

import dev.salve.check.PerSite;
import dev.salve.check.passage.Passage;
import dev.salve.check.passage.PassageCheck;
import dev.salve.check.passage.Passages;
import dev.salve.config.WordList;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An abbreviation is written out on the page, unless everybody knows it or the glossary explains it (NHS-18). Everybody's
 * stand in {@code words/en.yaml}; a site adds its own.
 */
public final class Abbreviations implements PassageCheck {
    private static final int LONGEST = 6;

    private final PerSite<Set<String>> known = new PerSite<>(Abbreviations::known);

    /** Where an abbreviation first stands. */
    private record Use(Sentence sentence, Token token) {}

    private static Set<String> known(Site site) {
        Set<String> known = new HashSet<>(WordList.abbreviations());
        site.config().rules().abbreviations().stream().map(Text::value).forEach(known::add);
        for (String name :
                List.of(site.config().identity().title(), site.config().clinic().name())) {
            known.addAll(List.of(name.split("[^\\p{L}\\p{N}]+")));
        }
        return known;
    }

    @Override
    public void check(Passages passages, Diagnostics diagnostics) {
        Set<String> everybodys = known.of(passages.site());
        Map<String, Use> unknown = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>();
        for (Passage passage : passages.list()) {
            for (Sentence sentence : passage.block().sentences()) {
                for (Token token : abbreviations(sentence)) {
                    String name = singular(token.text());
                    if (everybodys.contains(name)) {
                        continue;
                    }
                    boolean quoted = passage.block().isQuoted();
                    if (isWrittenOut(sentence, token)
                            || passages.terms().explain(sentence, token.start(), token.end())) {
                        explained.add(name);
                    } else if (!quoted && !Counted.isOfFact(sentence, token.start(), token.end())) {
                        unknown.putIfAbsent(name, new Use(sentence, token));
                    }
                }
            }
        }
        unknown.forEach((name, use) -> {
            if (!explained.contains(name)) {
                diagnostics.report(
                        DiagnosticCode.STYLE_ABBREVIATION,
                        use.sentence.span(use.token),
                        "\"" + name + "\" is written out nowhere on this page",
                        "write it out where it first stands, as in \"platelet-rich plasma (PRP)\", or add it to the"
                                + " glossary");
            }
        });
    }

    /** The words in capitals, none where the whole sentence shouts. */
    private static List<Token> abbreviations(Sentence sentence) {
        List<Token> found = new ArrayList<>(0);
        for (Token token : sentence.tokens()) {
            if (beginsWithCapitals(token.text()) && isAbbreviation(singular(token.text()))) {
                found.add(token);
            }
        }
        return found.size() > 2 && found.size() * 2 > sentence.words() ? List.of() : found;
    }

    private static boolean beginsWithCapitals(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1)) && Character.isUpperCase(word.charAt(0));
    }

    private static String singular(String word) {
        String plain = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        boolean plural =
                plain.length() > 2 && plain.endsWith("s") && Character.isUpperCase(plain.charAt(plain.length() - 2));
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static boolean isAbbreviation(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return false;
        }
        boolean roman = true;
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
            roman &= "IVX".indexOf(word.charAt(i)) >= 0;
        }
        return !roman && !WordList.isShouted(word.toLowerCase(Locale.ROOT));
    }

    /** "Platelet-rich plasma (PRP)", "PRP (platelet-rich plasma)", "PRP means …", "called PRP". */
    private static boolean isWrittenOut(Sentence sentence, Token token) {
        String text = sentence.text();
        boolean bracketed = text.startsWith("(", token.start() - 1) && text.startsWith(")", token.end());
        List<Token> tokens = sentence.tokens();
        int index = tokens.indexOf(token);
        String next = Counted.word(tokens, index + 1);
        boolean told = next.equals("means") || next.equals("stands");
        String last = Counted.word(tokens, index - 1);
        boolean called = last.equals("called")
                || (last.equals("as") && Counted.word(tokens, index - 2).equals("known"));
        return bracketed || text.startsWith(" (", token.end()) || told || called;
    }
}
