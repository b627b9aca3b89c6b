package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Kind;
import dev.salve.prose.Block;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Aftercare speaks to its reader as "you", and gives no advice to "patients" (PEMAT; English only). */
public final class SpokenTo implements ArticleCheck {
    /** Shorter texts may do with instructions alone. */
    private static final int FEWEST_SENTENCES = 10;

    private static final Set<String> READER =
            Set.of("you", "your", "yours", "yourself", "you're", "you'll", "you've", "you'd");

    /** Advice only: what patients may feel, or did in a study, is no advice. */
    private static final Pattern ADVISED = Pattern.compile(
            "^(?:(?:the|all|every|any|our) )?(patients?|clients?)"
                    + " (?:should|must|ought to|needs? to|ha(?:s|ve) to|(?:is|are) (?:advised|asked|told|encouraged) to)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        boolean isAdvice = article.article().kind() == Kind.AFTERCARE;
        if (!isAdvice || !article.isPublished() || !article.language().isEnglish()) {
            return;
        }
        boolean isSpokenTo = false;
        boolean isTold = false;
        for (Block block : article.prose().blocks()) {
            for (Sentence sentence : block.sentences()) {
                isSpokenTo |= sentence.tokens().stream().map(Token::lower).anyMatch(READER::contains);
                isTold |= !block.isQuoted() && isAdviceToOthers(sentence, diagnostics);
            }
        }
        List<Sentence> counted = article.prose().counted();
        if (!isSpokenTo && !isTold && counted.size() >= FEWEST_SENTENCES) {
            diagnostics.report(
                    DiagnosticCode.STYLE_NOT_SPOKEN_TO,
                    article.article().titleSpan(),
                    "this aftercare never says \"you\" or \"your\"",
                    "speak to the reader: \"your skin may feel tight\", not \"the skin may feel tight\"");
        }
    }

    private static boolean isAdviceToOthers(Sentence sentence, Diagnostics diagnostics) {
        Matcher advised = ADVISED.matcher(sentence.text());
        if (!advised.find()) {
            return false;
        }
        diagnostics.report(
                DiagnosticCode.STYLE_NOT_SPOKEN_TO,
                sentence.span(0, advised.end(1)),
                "this advice is for the reader, but it speaks of \"" + advised.group(1) + "\"",
                "say \"you\", or begin with what to do: \"Wash your face\"");
        return true;
    }
}
