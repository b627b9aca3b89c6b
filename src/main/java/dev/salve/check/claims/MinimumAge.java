package dev.salve.check.claims;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A treatment says on one of its pages from what age it is given (ADV-10, pack uk). */
public final class MinimumAge implements SiteCheck {
    private static final String NUMBER = "(?:16|18|21|eighteen)";

    private static final Pattern AGE = Pattern.compile(
            "\\b" + NUMBER
                    + "(?: years)?(?: of age)? (?:or|and) (?:over|older|above)"
                    + "|\\b(?:under|over|below|aged?|least|than|of|turned) " + NUMBER
                    + "\\b(?! (?:minute|hour|day|week|month))"
                    + "|\\badults only\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.config().rules().uses("uk")) {
            return;
        }
        for (Treatment treatment : site.treatments()) {
            SitePage overview = treatment.overview();
            Article article = overview.article();
            if (article != null && overview.language().isEnglish() && !givesAge(treatment, agesIn(site, overview))) {
                diagnostics.report(
                        DiagnosticCode.CLAIMS_NO_MINIMUM_AGE,
                        article.titleSpan(),
                        "no page of \"" + overview.title() + "\" says from what age it is given",
                        "say for example \"We treat people of 18 or over\", best where you say whom it suits");
            }
        }
    }

    /** The ids of the facts that print an age. */
    private static Set<String> agesIn(Site site, SitePage page) {
        Map<String, Fact> facts =
                site.library().facts().getOrDefault(page.language().tag(), Map.of());
        return facts.values().stream()
                .filter(fact -> AGE.matcher(fact.text().value()).find())
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    private static boolean givesAge(Treatment treatment, Set<String> facts) {
        Article overview = treatment.overview().article();
        return (overview != null && overview.front().traits().minimumAge() != null)
                || givesAge(treatment.overview(), facts)
                || treatment.pages().stream().anyMatch(page -> givesAge(page, facts));
    }

    private static boolean givesAge(SitePage page, Set<String> facts) {
        for (MarkdownBody body : page.text().bodies().keySet()) {
            boolean printed = body.mentions().stream()
                    .anyMatch(mention -> mention.kind() == Mention.Kind.FACT && facts.contains(mention.target()));
            if (printed || (mayGiveAge(body.html()) && AGE.matcher(body.html()).find())) {
                return true;
            }
        }
        return false;
    }

    /** Most texts hold no such number, and need not be searched. */
    private static boolean mayGiveAge(String html) {
        return html.contains("18")
                || html.contains("16")
                || html.contains("21")
                || html.contains("eighteen")
                || html.contains("dults only");
    }
}
