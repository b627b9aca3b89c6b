package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataKind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Microneedling devices are authorised in the US for facial acne scars, facial wrinkles and abdominal scars; any other
 * use is called what it is (MN-01, pack us).
 */
public final class AuthorisedUses implements ArticleCheck {
    private static final Pattern AUTHORISED =
            Pattern.compile("acne scar|wrinkle|fine line|abdom|belly|surgical scar|scars from surgery");
    private static final Pattern SAID = Pattern.compile(
            "not (been )?(authori[sz]ed|cleared|approved)|off[- ]label|outside (the|its|that) (authori[sz]ed |cleared )?use");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        boolean applies = checked.library().config().rules().uses("us")
                && Needling.isTopicOf(checked)
                && checked.language().isEnglish()
                && checked.isPublished();
        if (applies && checked.article().data().block(DataKind.BENEFITS) instanceof Benefits benefits) {
            for (Benefits.Benefit item : benefits.items()) {
                boolean promised = item.evidence() != Benefits.Evidence.NONE;
                if (promised && !AUTHORISED.matcher(lower(item.name())).find() && !isSaid(item)) {
                    diagnostics.report(
                            DiagnosticCode.CLAIMS_AUTHORISED_USES,
                            item.span(),
                            "\"" + item.name() + "\" is no use for which the FDA has authorised needling, and the text"
                                    + " does not say so",
                            "add \"this use is not authorised in the US\" to its text");
                }
            }
        }
    }

    private static boolean isSaid(Benefits.Benefit item) {
        return SAID.matcher(words(item.text()) + " " + words(item.mainRisk())).find();
    }

    private static String words(@Nullable MarkdownBody body) {
        return body == null ? "" : lower(body.plainText());
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
