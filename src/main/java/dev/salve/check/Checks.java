package dev.salve.check;

import dev.salve.check.claims.ForbiddenPhrases;
import dev.salve.check.content.MarkedPlaces;
import dev.salve.check.content.MissingAlternative;
import dev.salve.check.content.UnplacedData;
import dev.salve.check.content.UntranslatedTerms;
import dev.salve.check.content.UnusedMedia;
import dev.salve.check.facts.ContradictedFacts;
import dev.salve.check.output.RepeatedIds;
import dev.salve.check.passage.PassageChecks;
import dev.salve.check.review.ReviewClock;
import dev.salve.check.source.FactSources;
import dev.salve.check.source.LapsedFacts;
import dev.salve.check.source.UnusedFacts;
import dev.salve.check.source.UnusedReferences;
import java.util.List;

/**
 * Every rule, in the order in which they run.
 *
 * @param articles rules that look at one article
 * @param sites rules that need everything joined
 * @param outputs rules that look at one finished file
 */
public record Checks(List<ArticleCheck> articles, List<SiteCheck> sites, List<OutputCheck> outputs) {

    /** The rules that a build applies. */
    public static Checks standard() {
        return new Checks(
                List.of(new MarkedPlaces(), new MissingAlternative()),
                List.of(
                        new MarkedPlaces(),
                        new UnplacedData(),
                        new FactSources(),
                        new LapsedFacts(),
                        new UnusedFacts(),
                        new UnusedReferences(),
                        new UnusedMedia(),
                        new UntranslatedTerms(),
                        new ReviewClock(),
                        new PassageChecks(List.of(new ForbiddenPhrases(), new ContradictedFacts()))),
                List.of(new RepeatedIds()));
    }
}
