package dev.salve.check.structure;

import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells an English reader to do something: a verb at the head of a clause, as in "If it hurts, call us", or "you
 * should". Some nouns look the same ("Rest is needed"): better to take one of them for an instruction than to miss one.
 */
final class Instruction {
    private static final Set<String> VERBS = Set.of("""
            add allow apply ask avoid bathe begin book bring buy call cancel carry change check choose clean
            come compare consider contact continue cool count cover decide discuss do don't drink drive dry eat
            expect find follow get give go have hold include keep learn leave let lie limit list look make
            measure mention move note pack pat phone plan practise prepare press print protect put raise read
            reapply record reduce remember remove report rest return ring rinse save say see send set shave
            shower sit sleep speak start stay stop store switch take talk tell think touch treat try turn use
            visit wait walk wash watch wear weigh wipe wrap write""".split("\\s+", -1));

    /** Words that may stand before the verb of an instruction. */
    private static final Set<String> OPENERS =
            Set.of("please", "then", "so", "first", "next", "also", "always", "never", "just", "instead", "and");

    private static final Pattern DUTY = Pattern.compile(
            "\\byou (?:also |then )?(?:should|must|need to|have to|ought to)\\b", Pattern.CASE_INSENSITIVE);

    private Instruction() {}

    static boolean isIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (VERBS.contains(tokens.get(i).lower()) && isHead(sentence, i)) {
                return true;
            }
        }
        return DUTY.matcher(sentence.text()).find();
    }

    /** Whether a clause begins with a word, words that open one left out. */
    private static boolean isHead(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        for (int i = index; i > 0; i--) {
            String gap = sentence.text()
                    .substring(tokens.get(i - 1).end(), tokens.get(i).start());
            if (gap.chars().anyMatch(c -> ",:;–—(".indexOf(c) >= 0)) {
                return true;
            }
            if (!OPENERS.contains(tokens.get(i - 1).lower())) {
                return false;
            }
        }
        return true;
    }
}
