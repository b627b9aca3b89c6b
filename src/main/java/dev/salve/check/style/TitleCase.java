package dev.salve.check.style;

import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings in title case from those that hold names: a word is no name if the page also writes it in lower case.
 */
final class TitleCase {
    private static final Set<String> MINOR = Set.of(
            "a", "an", "the", "of", "on", "in", "for", "to", "and", "or", "with", "at", "by", "from", "after", "before",
            "your", "our", "is", "are", "be", "do", "does", "can", "may", "when", "what", "how", "who", "which", "you",
            "we", "it", "this", "that", "not", "during", "about", "between");

    private static final int LONG_WORD = 4;

    private final CheckedArticle article;
    private @Nullable Set<String> inLowerCase;

    TitleCase(CheckedArticle article) {
        this.article = article;
    }

    void check(Sentence heading, Diagnostics diagnostics) {
        List<Token> tokens = heading.tokens();
        int capitals = 0;
        int plain = 0;
        int shouted = 0;
        boolean minor = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!Character.isUpperCase(token.text().charAt(0))
                    || Counted.isOfFact(heading, token.start(), token.end())) {
                continue;
            }
            if (token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase)) {
                shouted += token.text().length() >= LONG_WORD && isPlain(token) ? 1 : 0;
            } else if (i > 0 && !beginsAnew(heading, i)) {
                capitals++;
                minor |= MINOR.contains(token.lower()) && !isPartOfName(tokens, i);
                plain += isPlain(token) ? 1 : 0;
            }
        }
        boolean titled = minor || (capitals > 0 && plain * 2 > capitals);
        if (titled || shouted > 1) {
            diagnostics.report(
                    DiagnosticCode.STYLE_HEADING_CASE,
                    heading.span(),
                    "the heading \"" + heading.text() + "\" has capital letters within",
                    "write it as a sentence: a capital for the first word and for names only");
        }
    }

    /** Whether a colon, a quotation mark or a full stop stands before a word, so that a capital is right. */
    private static boolean beginsAnew(Sentence heading, int index) {
        String gap = Counted.between(heading, index - 1);
        return gap.indexOf(':') >= 0 || gap.indexOf('.') >= 0 || gap.indexOf('"') >= 0 || gap.indexOf('“') >= 0;
    }

    /** "Health and Care": a minor word between two capitals of a name is written small, so one with a capital is none. */
    private static boolean isPartOfName(List<Token> tokens, int index) {
        boolean may = tokens.get(index).lower().equals("may");
        return may && index > 0 && tokens.get(index - 1).isNumber();
    }

    private boolean isPlain(Token token) {
        Set<String> known = inLowerCase;
        if (known == null) {
            known = new HashSet<>();
            for (Sentence sentence : article.prose().sentences()) {
                for (Token word : sentence.tokens()) {
                    if (word.text().equals(word.lower())) {
                        known.add(word.lower());
                    }
                }
            }
            inLowerCase = known;
        }
        return known.contains(token.lower());
    }
}
