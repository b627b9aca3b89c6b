package dev.salve.check.source;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Kind;
import dev.salve.prose.Block;
import dev.salve.prose.Mark;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.List;
import java.util.Set;

/**
 * On pages of benefits and risks, a sentence that speaks of studies or gives a figure has a citation in its paragraph.
 * Figures that are custom need none. The texts of structured data name their sources themselves.
 */
public final class UncitedClaims implements ArticleCheck {
    private static final Set<String> STUDIES =
            Set.of("study", "studies", "trial", "trials", "evidence", "research", "researchers", "review", "reviews");

    private static final Set<String> FOUND = Set.of(
            "found",
            "find",
            "show",
            "shows",
            "showed",
            "shown",
            "report",
            "reports",
            "reported",
            "suggest",
            "suggests",
            "suggested",
            "judged",
            "compared",
            "prove",
            "proves",
            "proved");

    /** Words before a study that make it none: "no study shows", "what studies found", "more than studies show". */
    private static final Set<String> NO_STUDY = Set.of("no", "what", "than", "which", "if");

    /** How many words may stand between a study and what it found, as in "studies of small groups found". */
    private static final int REACH = 6;

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        Kind kind = article.article().kind();
        boolean concerns = kind == Kind.BENEFITS || kind == Kind.RISKS;
        if (!concerns || !article.isPublished() || !article.language().isEnglish()) {
            return;
        }
        for (Block block : article.prose().body().blocks()) {
            boolean cited = block.sentences().stream().anyMatch(Sentence::isCited);
            if (!cited && block.kind() != Block.Kind.HEADING && block.kind() != Block.Kind.LABEL) {
                for (Sentence sentence : block.sentences()) {
                    report(sentence, article, diagnostics);
                }
            }
        }
    }

    private static void report(Sentence sentence, CheckedArticle article, Diagnostics diagnostics) {
        if (isClaim(sentence, article)) {
            diagnostics.report(
                    DiagnosticCode.SOURCE_UNCITED,
                    sentence.span(),
                    "\"" + sentence.text() + "\" is a claim without a citation",
                    "cite what supports it with [@id], or take it out");
        }
    }

    private static boolean isClaim(Sentence sentence, CheckedArticle article) {
        return speaksOfStudies(sentence.tokens())
                || sentence.marks().stream().anyMatch(mark -> isStudied(mark, article));
    }

    private static boolean speaksOfStudies(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isStudy = STUDIES.contains(tokens.get(i).lower());
            if (isStudy && (i == 0 || !NO_STUDY.contains(tokens.get(i - 1).lower()))) {
                for (int j = i + 1; j < Math.min(tokens.size(), i + REACH); j++) {
                    if (STUDIES.contains(tokens.get(j).lower())) {
                        break;
                    }
                    if (FOUND.contains(tokens.get(j).lower())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isStudied(Mark mark, CheckedArticle article) {
        Fact fact = mark.kind() == Mark.Kind.FACT
                ? article.library().fact(mark.target(), article.article().id().language())
                : null;
        return fact != null && fact.support() != Fact.Support.CONVENTION;
    }
}
