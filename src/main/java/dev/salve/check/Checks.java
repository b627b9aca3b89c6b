package dev.salve.check;

import dev.salve.check.balance.EqualDetail;
import dev.salve.check.balance.NoTreatmentOption;
import dev.salve.check.balance.RisksBesideBenefits;
import dev.salve.check.claims.AuthorisedUses;
import dev.salve.check.claims.BenefitsWithoutRisk;
import dev.salve.check.claims.ComparisonRows;
import dev.salve.check.claims.ForbiddenPhrases;
import dev.salve.check.claims.HumanStudies;
import dev.salve.check.claims.LinkWords;
import dev.salve.check.claims.MinimumAge;
import dev.salve.check.claims.RadioFrequencyHarms;
import dev.salve.check.claims.RisksCovered;
import dev.salve.check.claims.StatedAssessment;
import dev.salve.check.component.CalloutHeadings;
import dev.salve.check.component.Callouts;
import dev.salve.check.component.Captions;
import dev.salve.check.component.CareCards;
import dev.salve.check.component.DoLists;
import dev.salve.check.component.DoubleNegatives;
import dev.salve.check.component.EmergencyLinks;
import dev.salve.check.component.TextBehindBoxes;
import dev.salve.check.content.MarkedPlaces;
import dev.salve.check.content.MissingAlternative;
import dev.salve.check.content.UnplacedData;
import dev.salve.check.content.UntranslatedTerms;
import dev.salve.check.content.UnusedMedia;
import dev.salve.check.facts.ContradictedFacts;
import dev.salve.check.output.NewWindows;
import dev.salve.check.output.RepeatedIds;
import dev.salve.check.passage.PassageChecks;
import dev.salve.check.readability.LongWords;
import dev.salve.check.readability.PassiveAdvice;
import dev.salve.check.readability.ReadingGrade;
import dev.salve.check.readability.SentenceLength;
import dev.salve.check.review.ChangedSinceSignOff;
import dev.salve.check.review.DemonstrationNote;
import dev.salve.check.review.EndedRegistrations;
import dev.salve.check.review.NamedAuthors;
import dev.salve.check.review.RequiredSignOffs;
import dev.salve.check.review.ReviewClock;
import dev.salve.check.review.SignedReviews;
import dev.salve.check.review.StatedReviews;
import dev.salve.check.site.NeededPages;
import dev.salve.check.source.FactSources;
import dev.salve.check.source.LapsedFacts;
import dev.salve.check.source.SectionSources;
import dev.salve.check.source.UncitedClaims;
import dev.salve.check.source.UndatedReferences;
import dev.salve.check.source.UnusedFacts;
import dev.salve.check.source.UnusedReferences;
import dev.salve.check.structure.CompleteTreatment;
import dev.salve.check.structure.DecisionSupport;
import dev.salve.check.structure.HiddenSafetyText;
import dev.salve.check.structure.MainMessage;
import dev.salve.check.style.Abbreviations;
import dev.salve.check.style.Emphasis;
import dev.salve.check.style.HeadingLevels;
import dev.salve.check.style.HeadingWords;
import dev.salve.check.style.ListItems;
import dev.salve.check.style.LongLists;
import dev.salve.check.style.LongParagraphs;
import dev.salve.check.style.MixedFrequencies;
import dev.salve.check.style.PdfLinks;
import dev.salve.check.style.RednessOnly;
import dev.salve.check.style.SentenceRules;
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
        ForbiddenPhrases phrases = new ForbiddenPhrases();
        SentenceRules sentences = new SentenceRules();
        PassageChecks passages =
                new PassageChecks(List.of(phrases, new ContradictedFacts(), sentences, new Abbreviations()));
        return new Checks(
                List.of(
                        new MarkedPlaces(),
                        new MissingAlternative(),
                        new MainMessage(),
                        new HiddenSafetyText(),
                        new NoTreatmentOption(),
                        new RisksBesideBenefits(),
                        new SectionSources(),
                        new UncitedClaims(),
                        new NamedAuthors(),
                        new StatedReviews(),
                        new ChangedSinceSignOff(),
                        new SignedReviews(),
                        new RequiredSignOffs(),
                        new ReadingGrade(),
                        new LongWords(),
                        new SentenceLength(),
                        new PassiveAdvice(),
                        passages,
                        new LinkWords(),
                        new BenefitsWithoutRisk(),
                        new StatedAssessment(),
                        new RadioFrequencyHarms(),
                        new RisksCovered(),
                        new ComparisonRows(),
                        new HumanStudies(),
                        new AuthorisedUses(),
                        new LongParagraphs(),
                        new LongLists(),
                        new ListItems(),
                        new HeadingLevels(),
                        new HeadingWords(),
                        new PdfLinks(),
                        new Emphasis(),
                        new MixedFrequencies(),
                        new RednessOnly(),
                        new Callouts(),
                        new CalloutHeadings(),
                        new CareCards(),
                        new EmergencyLinks(),
                        new TextBehindBoxes(),
                        new DoubleNegatives(),
                        new DoLists(),
                        new Captions()),
                List.of(
                        new MarkedPlaces(),
                        new UnplacedData(),
                        new FactSources(),
                        new LapsedFacts(),
                        new UnusedFacts(),
                        new UnusedReferences(),
                        new UnusedMedia(),
                        new UntranslatedTerms(),
                        new CompleteTreatment(),
                        new DecisionSupport(),
                        new EqualDetail(),
                        new UndatedReferences(),
                        new NeededPages(),
                        new DemonstrationNote(),
                        new ReviewClock(),
                        new EndedRegistrations(),
                        phrases,
                        new MinimumAge(),
                        passages,
                        sentences,
                        new HeadingLevels(),
                        new PdfLinks(),
                        new Emphasis()),
                List.of(new RepeatedIds(), new NewWindows()));
    }
}
