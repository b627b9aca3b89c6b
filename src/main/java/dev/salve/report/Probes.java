package dev.salve.report;

import java.util.Map;
import java.util.function.Function;

/** What a machine can look at, by the names that items of scorecards use. */
final class Probes {
    private static final Map<String, Function<ScoredArticle, Evidence>> STANDARD = Map.ofEntries(
            Map.entry("main-message", FormProbes::mainMessage),
            Map.entry("main-message-first", FormProbes::mainMessageFirst),
            Map.entry("summary", FormProbes::summary),
            Map.entry("headings", FormProbes::headings),
            Map.entry("sections", FormProbes::sections),
            Map.entry("cues", FormProbes::cues),
            Map.entry("lists", FormProbes::lists),
            Map.entry("tables", FormProbes::tables),
            Map.entry("pictures", FormProbes::pictures),
            Map.entry("captions", FormProbes::captions),
            Map.entry("actions", FormProbes::actions),
            Map.entry("steps", FormProbes::steps),
            Map.entry("tools", FormProbes::tools),
            Map.entry("reading-grade", LanguageProbes::readingGrade),
            Map.entry("active-voice", LanguageProbes::activeVoice),
            Map.entry("speaks-to-you", LanguageProbes::speaksToYou),
            Map.entry("words-explained", LanguageProbes::wordsExplained),
            Map.entry("for-whom", TreatmentProbes::forWhom),
            Map.entry("uncertainty", TreatmentProbes::uncertainty),
            Map.entry("further-help", TreatmentProbes::furtherHelp),
            Map.entry("benefits", TreatmentProbes::benefits),
            Map.entry("risks", TreatmentProbes::risks),
            Map.entry("both-sides", TreatmentProbes::bothSides),
            Map.entry("balance", TreatmentProbes::balance),
            Map.entry("frequencies", TreatmentProbes::frequencies),
            Map.entry("no-treatment", TreatmentProbes::noTreatment),
            Map.entry("choices", TreatmentProbes::choices),
            Map.entry("questions", TreatmentProbes::questions),
            Map.entry("sources", UpkeepProbes::sources),
            Map.entry("source-years", UpkeepProbes::sourceYears),
            Map.entry("facts", UpkeepProbes::facts),
            Map.entry("dates", UpkeepProbes::dates),
            Map.entry("authors", UpkeepProbes::authors),
            Map.entry("reviewed", UpkeepProbes::reviewed),
            Map.entry("signed", UpkeepProbes::signed),
            Map.entry("next-review", UpkeepProbes::nextReview),
            Map.entry("inclusion", UpkeepProbes::inclusion),
            Map.entry("feedback", UpkeepProbes::feedback),
            Map.entry("update-policy", UpkeepProbes::updatePolicy),
            Map.entry("policy-page", UpkeepProbes::policyPage));

    private Probes() {}

    /** What one of them sees. */
    static Evidence look(String probe, ScoredArticle scored) {
        Function<ScoredArticle, Evidence> known = STANDARD.get(probe);
        if (known == null) {
            throw new IllegalArgumentException("no probe is called " + probe);
        }
        return known.apply(scored);
    }

    /** Every one of them. */
    static Map<String, Function<ScoredArticle, Evidence>> standard() {
        return STANDARD;
    }
}
