package dev.salve.check.style;

import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often something happens to people, as English sentences give it: 1 in 20, 5 of 30 people, 5% of people. */
final class Frequencies {
    private static final Set<String> CHANCES =
            Set.of("chance", "chances", "risk", "risks", "likelihood", "probability", "odds", "rate", "rates");

    private static final Set<String> OF = Set.of("of", "in", "among", "for");

    /** How far from a percentage the word that makes it one of people may stand. */
    private static final int REACH = 4;

    /**
     * A frequency.
     *
     * @param out what it is out of: a number, or % for a percentage
     * @param rate whether it is a rate rather than the count of a study
     * @param start where it starts in the sentence
     * @param end where it ends
     */
    record Frequency(String out, boolean rate, int start, int end) {
        boolean isPercentage() {
            return out.equals("%");
        }
    }

    private Frequencies() {}

    /** All that are said of people, by place. */
    static List<Frequency> in(Sentence sentence) {
        List<Frequency> found = new ArrayList<>(0);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isNumber()
                    && !Counted.NUMBER_WORDS.containsKey(tokens.get(i).lower())
                    && !tokens.get(i).lower().equals("one")) {
                continue;
            }
            Frequency natural = natural(tokens, i);
            if (natural != null) {
                found.add(natural);
            } else if (isPercentage(sentence, i) && isOfPeople(sentence, i)) {
                Token token = tokens.get(i);
                int end = sentence.text().startsWith("%", token.end()) ? token.end() + 1 : token.end();
                found.add(new Frequency("%", true, token.start(), end));
            }
        }
        return found;
    }

    /** "1 in 20", "3 out of every 10", "5 of the 30 people". */
    private static @Nullable Frequency natural(List<Token> tokens, int index) {
        int at = index + 1;
        if (Counted.PEOPLE.contains(Counted.word(tokens, at))
                || Counted.word(tokens, at).equals("person")) {
            at++;
        }
        String how = Counted.word(tokens, at);
        if (how.equals("out") && Counted.word(tokens, at + 1).equals("of")) {
            at++;
        } else if (!how.equals("in") && !how.equals("of")) {
            return null;
        }
        at++;
        if (Set.of("every", "the", "all", "these", "those").contains(Counted.word(tokens, at))) {
            at++;
        }
        String whole = Counted.NUMBER_WORDS.getOrDefault(Counted.word(tokens, at), Counted.word(tokens, at));
        String digits = whole.replace(",", "");
        if (!Counted.isDigits(digits) || isMeasured(tokens, at + 1) || isYear(digits, how)) {
            return null;
        }
        return new Frequency(
                digits,
                how.equals("in"),
                tokens.get(index).start(),
                tokens.get(at).end());
    }

    private static boolean isMeasured(List<Token> tokens, int index) {
        String noun = Counted.word(tokens, index);
        return Counted.isCounted(noun) && !Counted.PEOPLE.contains(noun);
    }

    private static boolean isYear(String digits, String how) {
        return how.equals("in") && digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean isPercentage(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        boolean words = Counted.word(tokens, index + 1).equals("percent")
                || (Counted.word(tokens, index + 1).equals("per")
                        && Counted.word(tokens, index + 2).equals("cent"));
        return words || sentence.text().startsWith("%", tokens.get(index).end());
    }

    private static boolean isOfPeople(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        boolean of = false;
        for (int i = index + 1; i <= index + REACH; i++) {
            String word = Counted.word(tokens, i);
            if ((of && Counted.PEOPLE.contains(word)) || (i <= index + 2 && CHANCES.contains(word))) {
                return true;
            }
            of |= OF.contains(word) || i == index + 1;
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            if (CHANCES.contains(Counted.word(tokens, i))) {
                return true;
            }
        }
        return false;
    }
}
