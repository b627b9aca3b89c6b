package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.CitedReference;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Library;
import dev.salve.model.content.Reference;
import java.util.Locale;
import java.util.regex.Pattern;

/** A benefit for which there is evidence names a study in people among its sources (ADV-12, pack us). */
public final class HumanStudies implements ArticleCheck {
    private static final Pattern NO_PEOPLE = Pattern.compile(
            "\\b(mice|mouse|rats?|murine|rabbits?|pigs?|porcine|in vitro|ex vivo|cell culture|animal)\\b");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Library library = checked.library();
        boolean applies = library.config().rules().uses("us") && checked.isPublished();
        if (applies && checked.article().data().block(DataKind.BENEFITS) instanceof Benefits benefits) {
            for (Benefits.Benefit item : benefits.items()) {
                boolean claimed = item.evidence() != Benefits.Evidence.NONE;
                if (claimed && item.sources().stream().noneMatch(source -> isOfPeople(source, library))) {
                    diagnostics.report(
                            DiagnosticCode.CLAIMS_NO_HUMAN_STUDY,
                            item.span(),
                            "the benefit \"" + item.name() + "\" names no study in people",
                            "add a study in people to its sources, or write \"evidence: none\"");
                }
            }
        }
    }

    /** Web pages and books tell of studies; they are none. */
    private static boolean isOfPeople(CitedReference source, Library library) {
        Reference reference = library.references().get(source.key());
        return reference != null
                && reference.type().startsWith("article")
                && !NO_PEOPLE
                        .matcher(reference.title().toLowerCase(Locale.ROOT))
                        .find();
    }
}
