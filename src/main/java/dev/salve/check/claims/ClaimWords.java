package dev.salve.check.claims;

import dev.salve.diagnostic.DiagnosticCode;

/** What messages say of forbidden words. */
final class ClaimWords {
    private ClaimWords() {}

    /** What words do that are reported as {@code code}, completing a sentence that begins with them. */
    static String verdict(DiagnosticCode code) {
        return switch (code) {
            case CLAIMS_ABSOLUTE_OUTCOME -> "promises a result, which nobody can";
            case CLAIMS_ABSOLUTE_SAFETY -> "promises that nothing hurts or goes wrong, which nobody can";
            case CLAIMS_SUPERLATIVE -> "is a superlative without proof";
            case CLAIMS_OVERSTATED -> "says more than studies show";
            case CLAIMS_REASSURANCE -> "reassures without naming a risk";
            case CLAIMS_TRIVIALISING -> "makes light of a procedure, or of how people look";
            case CLAIMS_POPULARITY -> "gives popularity as a reason";
            case CLAIMS_EMOTIONAL_PROMISE -> "promises a feeling";
            case CLAIMS_SELLING -> "sells, where a page for patients informs";
            case CLAIMS_VAGUE_PROVIDER -> "leaves open who treats";
            case CLAIMS_EMPTY_WORDS -> "tells a patient nothing";
            case CLAIMS_HARMFUL_ADVICE -> "could lead a patient to harm";
            case CLAIMS_WRONG_DEVICE -> "calls a device what it is not";
            case CLAIMS_CLOSED_BADGE -> "names a quality mark that no longer exists";
            case CLAIMS_PRESSURE -> "hurries or lures people";
            case CLAIMS_PRESCRIPTION_MEDICINE -> "advertises a prescription-only medicine in this place";
            case CLAIMS_UNDER_AGE -> "aims at people under 18";
            case CLAIMS_FDA_APPROVED -> "may misstate what the FDA decided";
            case CLAIMS_WEAK_EVIDENCE -> "makes weak evidence look strong";
            case STYLE_PLAIN_WORD -> "has a plainer word";
            case STYLE_UNEXPLAINED_TERM -> "is a medical word that nothing explains here";
            case STYLE_VAGUE_WORD -> "leaves open how much or how many";
            case STYLE_BARE_SAFE -> "says that something is safe, but not what lowers the risk and what remains";
            case STYLE_RISK_WORD -> "sounds like a threat to many readers";
            default -> "is not to be used, says a rule of this site";
        };
    }
}
