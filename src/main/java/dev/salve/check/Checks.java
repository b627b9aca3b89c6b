package dev.salve.check;

import dev.salve.check.access.AlternativeIsFileName;
import dev.salve.check.access.AlternativeRepeatsCaption;
import dev.salve.check.access.AlternativeSaysPicture;
import dev.salve.check.access.BoldHeadings;
import dev.salve.check.access.DanglingReferences;
import dev.salve.check.access.EmptyLinks;
import dev.salve.check.access.HeadedTables;
import dev.salve.check.access.Landmarks;
import dev.salve.check.access.LongAlternative;
import dev.salve.check.access.MovesByItself;
import dev.salve.check.access.MovingPictures;
import dev.salve.check.access.PageHeadings;
import dev.salve.check.access.PageLanguage;
import dev.salve.check.access.PageTitles;
import dev.salve.check.access.PictureOfText;
import dev.salve.check.access.PointsByLook;
import dev.salve.check.access.SameLinkWords;
import dev.salve.check.access.SkinPictures;
import dev.salve.check.access.TabOrder;
import dev.salve.check.access.TableHeaders;
import dev.salve.check.access.UnnamedControls;
import dev.salve.check.access.UnnamedPictures;
import dev.salve.check.access.WideTables;
import dev.salve.check.access.ZoomBlocked;
import dev.salve.check.balance.EqualDetail;
import dev.salve.check.balance.NoTreatmentOption;
import dev.salve.check.balance.OneSidedOptions;
import dev.salve.check.balance.RisksBesideBenefits;
import dev.salve.check.claims.AuthorisedUses;
import dev.salve.check.claims.BenefitsWithoutRisk;
import dev.salve.check.claims.ComparisonRows;
import dev.salve.check.claims.DeviceNames;
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
import dev.salve.check.component.FoldedInCare;
import dev.salve.check.component.TextBehindBoxes;
import dev.salve.check.content.CaseClashes;
import dev.salve.check.content.MarkedPlaces;
import dev.salve.check.content.MissingAlternative;
import dev.salve.check.content.UnplacedData;
import dev.salve.check.content.UntranslatedTerms;
import dev.salve.check.content.UnusedMedia;
import dev.salve.check.facts.ContradictedFacts;
import dev.salve.check.glossary.CircularDefinitions;
import dev.salve.check.glossary.LongDefinitions;
import dev.salve.check.glossary.RepeatedDefinitions;
import dev.salve.check.glossary.UnusedTerms;
import dev.salve.check.output.NewWindows;
import dev.salve.check.output.PageCheck;
import dev.salve.check.output.PageChecks;
import dev.salve.check.output.PageFrames;
import dev.salve.check.output.RepeatedIds;
import dev.salve.check.passage.PassageChecks;
import dev.salve.check.privacy.ContentPolicies;
import dev.salve.check.privacy.ForbiddenCode;
import dev.salve.check.privacy.InlineCode;
import dev.salve.check.privacy.OtherOrigins;
import dev.salve.check.privacy.ScriptChecks;
import dev.salve.check.privacy.ScriptsOnPages;
import dev.salve.check.readability.LongWords;
import dev.salve.check.readability.PassiveAdvice;
import dev.salve.check.readability.ReadingGrade;
import dev.salve.check.readability.SentenceLength;
import dev.salve.check.review.ChangedSinceSignOff;
import dev.salve.check.review.DemonstrationNote;
import dev.salve.check.review.EndedRegistrations;
import dev.salve.check.review.HumanScores;
import dev.salve.check.review.NamedAuthors;
import dev.salve.check.review.PublicationDay;
import dev.salve.check.review.RequiredSignOffs;
import dev.salve.check.review.ReviewClock;
import dev.salve.check.review.SignedReviews;
import dev.salve.check.review.StatedReviews;
import dev.salve.check.review.UnusedTags;
import dev.salve.check.search.Canonicals;
import dev.salve.check.search.Descriptions;
import dev.salve.check.search.ListedPages;
import dev.salve.check.search.LongTitles;
import dev.salve.check.search.RepeatedDescriptions;
import dev.salve.check.search.RepeatedTitles;
import dev.salve.check.site.ContactDetails;
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
import dev.salve.check.structure.SomethingToDo;
import dev.salve.check.structure.UnstatedTraits;
import dev.salve.check.style.Abbreviations;
import dev.salve.check.style.Emphasis;
import dev.salve.check.style.HeadingLevels;
import dev.salve.check.style.HeadingWords;
import dev.salve.check.style.ListItems;
import dev.salve.check.style.LonePdfs;
import dev.salve.check.style.LongLists;
import dev.salve.check.style.LongParagraphs;
import dev.salve.check.style.MixedFrequencies;
import dev.salve.check.style.MixedTimeFrames;
import dev.salve.check.style.PdfLinks;
import dev.salve.check.style.RednessOnly;
import dev.salve.check.style.SentenceRules;
import dev.salve.check.style.SpokenTo;
import dev.salve.check.style.UnnumberedSteps;
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
        PageHeadings headings = new PageHeadings();
        PassageChecks passages = new PassageChecks(
                List.of(phrases, new ContradictedFacts(), sentences, new Abbreviations(), new PointsByLook()));
        return new Checks(
                List.of(
                        new MarkedPlaces(),
                        new MissingAlternative(),
                        new UnstatedTraits(),
                        new AlternativeIsFileName(),
                        new AlternativeSaysPicture(),
                        new AlternativeRepeatsCaption(),
                        new LongAlternative(),
                        new SkinPictures(),
                        new PictureOfText(),
                        new BoldHeadings(),
                        new TableHeaders(),
                        new WideTables(),
                        new SameLinkWords(),
                        new EmptyLinks(),
                        new LongTitles(),
                        new Descriptions(),
                        new MainMessage(),
                        new SomethingToDo(),
                        new HiddenSafetyText(),
                        new NoTreatmentOption(),
                        new OneSidedOptions(),
                        new RisksBesideBenefits(),
                        new SectionSources(),
                        new UncitedClaims(),
                        new NamedAuthors(),
                        new PublicationDay(),
                        new StatedReviews(),
                        new ChangedSinceSignOff(),
                        new SignedReviews(),
                        new RequiredSignOffs(),
                        new HumanScores(),
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
                        new DeviceNames(),
                        new HumanStudies(),
                        new AuthorisedUses(),
                        new LongParagraphs(),
                        new LongLists(),
                        new ListItems(),
                        new UnnumberedSteps(),
                        new HeadingLevels(),
                        new HeadingWords(),
                        new PdfLinks(),
                        new LonePdfs(),
                        new Emphasis(),
                        new MixedFrequencies(),
                        new MixedTimeFrames(),
                        new RednessOnly(),
                        new SpokenTo(),
                        new Callouts(),
                        new CalloutHeadings(),
                        new CareCards(),
                        new EmergencyLinks(),
                        new FoldedInCare(),
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
                        new CaseClashes(),
                        new UntranslatedTerms(),
                        new CompleteTreatment(),
                        new DecisionSupport(),
                        new EqualDetail(),
                        new UndatedReferences(),
                        new NeededPages(),
                        new ContactDetails(),
                        new MovingPictures(),
                        new UnusedTerms(),
                        new LongDefinitions(),
                        new RepeatedDefinitions(),
                        new CircularDefinitions(),
                        new RepeatedTitles(),
                        new RepeatedDescriptions(),
                        new DemonstrationNote(),
                        new ReviewClock(),
                        new EndedRegistrations(),
                        new UnusedTags(),
                        phrases,
                        new MinimumAge(),
                        passages,
                        sentences,
                        new HeadingLevels(),
                        headings,
                        new PdfLinks(),
                        new Emphasis()),
                onFiles(headings));
    }

    /** Rules on finished files: those on pages share one reading of each page. */
    private static List<OutputCheck> onFiles(PageHeadings headings) {
        OtherOrigins origins = new OtherOrigins();
        ListedPages listed = new ListedPages();
        List<ForbiddenCode> code =
                List.of(ForbiddenCode.storing(), ForbiddenCode.sending(), ForbiddenCode.evaluating());
        List<PageCheck> pages = List.of(
                origins,
                new RepeatedIds(),
                new NewWindows(),
                new PageFrames(),
                new InlineCode(),
                new ScriptsOnPages(code),
                new ContentPolicies(),
                new PageLanguage(),
                new PageTitles(),
                new Landmarks(),
                headings,
                new UnnamedControls(),
                new UnnamedPictures(),
                new TabOrder(),
                new MovesByItself(),
                new ZoomBlocked(),
                new HeadedTables(),
                new DanglingReferences(),
                new Canonicals(),
                listed);
        return List.of(new PageChecks(pages), new ScriptChecks(origins, code), origins, listed);
    }
}
