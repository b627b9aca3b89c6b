package dev.salve.prose;

import java.util.Map;
import java.util.Set;

/**
 * Whether an English sentence says something, or denies it, warns of it or reports it of others. "It is painless" says
 * it; "no treatment is painless", "beware of painless offers" and "ask whether it is painless" do not.
 *
 * <p>A denial reaches to the end of its clause. The words are judged by what stands around them; grammar is not parsed.
 */
public final class Negation {
    private static final Set<String> DENIALS =
            words("not no never cannot nobody none neither nor nothing without hardly rarely seldom few "
                    + "unlikely impossible instead unproven unknown");

    private static final Set<String> WARNINGS =
            words("avoid avoids beware wary careful cautious suspicious sceptical skeptical distrust "
                    + "mistrust refuse myth myths false falsely wrong wrongly mislead misleading untrue stop "
                    + "ban bans banned forbid forbids forbidden prohibited");

    private static final Set<String> REPORTS =
            words("claim claims claimed claiming seller sellers advert adverts advertisement advertisements "
                    + "supposedly allegedly whether");

    /** Behind these words a denial denies nothing: "not only", "no doubt", "do not worry". */
    private static final Map<String, Set<String>> EMPTY_DENIALS = Map.of(
            "not", Set.of("only", "just", "merely", "simply", "worry", "hesitate", "wait", "miss", "delay", "mention"),
            "no", Set.of("doubt", "wonder", "matter"),
            "nothing", Set.of("but", "beats", "compares", "else"),
            "never", Set.of("been", "before", "felt", "looked"),
            "cannot", Set.of("wait", "miss"),
            "without", Set.of("doubt", "question"));

    private static final Set<String> OTHERS =
            words("anyone someone somebody anybody people clinic clinics provider providers website "
                    + "websites shop shops person");

    private static final Set<String> WHO_SAY =
            words("who that which offering offers offer promising promises promise selling says say tells "
                    + "tell guarantees");

    /** "Ask if it is painless" leaves it open; "ask us for our painless peel" does not. */
    private static final Set<String> ADDRESSED = Set.of("us", "for", "about", "our");

    private static final Set<String> LATER_DENIALS =
            words("myth untrue false misleading impossible nonsense banned forbidden unlikely wrong " + "unproven");

    private static final Set<String> DENIED_LATER =
            words("exist true possible allowed realistic proven known likely offered promised guaranteed "
                    + "correct certain reliable evidence proof");

    private static final Set<String> NEW_CLAUSE = words("but although though whereas however yet because so since");

    private static final Set<String> SUBJECTS = words("it this that these they we you our your the i my");

    private Negation() {}

    private static Set<String> words(String written) {
        return Set.of(written.split(" "));
    }

    /** Whether the sentence does not itself say the words of {@code match}. */
    public static boolean denies(WordSequence words, PhraseMatch<?> match) {
        return isDeniedBefore(words, match.from()) || isDeniedIn(words, match) || isDeniedAfter(words, match.to());
    }

    private static boolean isDeniedBefore(WordSequence words, int from) {
        boolean comma = false;
        for (int i = from - 1; i >= 0; i--) {
            if (endsClause(words, i + 1)) {
                return false;
            }
            comma |= words.hasCommaBefore(i + 1);
            String word = words.word(i);
            boolean reaches = !comma || !word.equals("without");
            if (reaches && denies(words, i)) {
                return true;
            }
            if (beginsClause(words, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDeniedIn(WordSequence words, PhraseMatch<?> match) {
        for (int i = match.gapFrom(); i < match.gapTo(); i++) {
            if (denies(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeniedAfter(WordSequence words, int to) {
        boolean newClause = false;
        for (int i = to; i < words.size(); i++) {
            if (words.isBrokenBefore(i)) {
                return false;
            }
            if (LATER_DENIALS.contains(words.word(i))) {
                return true;
            }
            if (beginsClause(words, i)) {
                newClause = true;
            }
            boolean deniesNext =
                    !newClause && (isNot(words.word(i)) || words.word(i).equals("no"));
            if (deniesNext && i + 1 < words.size() && DENIED_LATER.contains(words.word(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at {@code index} takes back what follows. */
    private static boolean denies(WordSequence words, int index) {
        String word = words.word(index);
        if (WARNINGS.contains(word) || REPORTS.contains(word) || reportsOthers(words, index)) {
            return true;
        }
        boolean not = isNot(word);
        if (!not && !DENIALS.contains(word)) {
            return false;
        }
        if (index + 1 >= words.size() || words.hasCommaBefore(index + 1)) {
            return false;
        }
        String next = words.word(index + 1);
        if (word.equals("few") && index > 0 && words.word(index - 1).equals("a")) {
            return false;
        }
        if (not && index > 0 && words.word(index - 1).equals("why")) {
            return false;
        }
        return !EMPTY_DENIALS.getOrDefault(not ? "not" : word, Set.of()).contains(next);
    }

    /** "Anyone who promises …", "clinics that offer …", "so-called …". */
    private static boolean reportsOthers(WordSequence words, int index) {
        String word = words.word(index);
        if (word.equals("called")) {
            return index > 0 && words.word(index - 1).equals("so");
        }
        if (word.equals("ask") || word.equals("asks") || word.equals("asking")) {
            return index + 1 < words.size() && !ADDRESSED.contains(words.word(index + 1));
        }
        return OTHERS.contains(word) && index + 1 < words.size() && WHO_SAY.contains(words.word(index + 1));
    }

    private static boolean isNot(String word) {
        return word.equals("not") || word.endsWith("n't");
    }

    private static boolean beginsClause(WordSequence words, int index) {
        String word = words.word(index);
        boolean last = index + 1 >= words.size();
        if (word.equals("because")) {
            return last || !words.word(index + 1).equals("of");
        }
        if (word.equals("however")) {
            // "No peel, however light, is painless" is one clause.
            return last || words.hasCommaBefore(index + 1);
        }
        return NEW_CLAUSE.contains(word);
    }

    /** Whether a new clause begins with the word at {@code index}, which no earlier denial reaches. */
    private static boolean endsClause(WordSequence words, int index) {
        return words.isBrokenBefore(index) || (words.hasCommaBefore(index) && SUBJECTS.contains(words.word(index)));
    }
}
