package dev.salve.check.review;

import dev.salve.check.SiteCheck;
import dev.salve.config.ReviewPolicy;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.model.site.Site;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A tag for which site.yaml asks for more care stands on an article: one that is misspelt would ask in vain. */
public final class UnusedTags implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isReadable() || !site.config().isReadable()) {
            return;
        }
        ReviewPolicy policy = site.config().review();
        Set<String> used = new TreeSet<>();
        site.library().articles().forEach(article -> article.front().tags().forEach(tag -> used.add(tag.value())));
        for (List<Text> asked : List.of(policy.twoReviewers(), policy.highRisk())) {
            for (Text tag : asked) {
                if (!used.contains(tag.value())) {
                    report(tag, used, diagnostics);
                }
            }
        }
    }

    private static void report(Text tag, Set<String> used, Diagnostics diagnostics) {
        String near = Spelling.didYouMean(tag.value(), used);
        diagnostics.report(
                DiagnosticCode.CONFIG_UNUSED_TAG,
                tag.span(),
                "no article has the tag \"" + tag.value() + "\"",
                near != null ? near : "add it to the tags of the articles that it is meant for, or delete it here");
    }
}
