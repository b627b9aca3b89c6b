package dev.salve.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeverityPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final SourceFile A = SourceFile.of("content/a.md", "waiver here, first block, second block");
    private static final SourceFile B = SourceFile.of("content/b.md", "some text");
    private static final SourceSpan WRITTEN = A.span(0, 6);
    private static final SourceSpan FIRST = A.span(13, 24);
    private static final SourceSpan SECOND = A.span(26, 38);

    private static Diagnostic found(DiagnosticCode code, SourceSpan span) {
        return new Diagnostic(code, code.severity(), span, "found", null, false);
    }

    private static Waiver waiver(String code, Waiver.Where where) {
        return new Waiver(code, "agreed with Dr Oak", TODAY, where, WRITTEN);
    }

    /** Each problem as code, severity, whether it is waived, place. */
    private static List<String> judged(SeverityPolicy policy, Diagnostic... raw) {
        return policy.apply(List.of(raw), TODAY).stream()
                .map(d -> d.code() + " " + d.severity().word() + (d.waived() ? " waived " : " ") + d.span())
                .toList();
    }

    private static SeverityPolicy waiving(Waiver... waivers) {
        return SeverityPolicy.of(Map.of(), List.of(waivers), false);
    }

    private static SeverityPolicy levels(Map<DiagnosticCode, RuleLevel> levels) {
        return SeverityPolicy.of(levels, List.of(), false);
    }

    private static SeverityPolicy strict(Waiver... waivers) {
        return SeverityPolicy.of(Map.of(), List.of(waivers), true);
    }

    @Test
    void siteSetsTheSeverityOfARule() {
        Diagnostic draft = found(DiagnosticCode.LINK_TO_DRAFT, FIRST);
        assertEquals(
                List.of("link/to-draft note content/a.md:1:14"),
                judged(levels(Map.of(DiagnosticCode.LINK_TO_DRAFT, RuleLevel.NOTE)), draft));
        assertEquals(
                List.of("link/to-draft error content/a.md:1:14"),
                judged(levels(Map.of(DiagnosticCode.LINK_TO_DRAFT, RuleLevel.ERROR)), draft));
        assertEquals(List.of(), judged(levels(Map.of(DiagnosticCode.LINK_TO_DRAFT, RuleLevel.OFF)), draft));
    }

    @Test
    void whatMakesTheSiteWrongCannotBeSwitchedOff() {
        assertEquals(
                List.of("link/broken error content/a.md:1:14"),
                judged(
                        levels(Map.of(DiagnosticCode.LINK_BROKEN, RuleLevel.OFF)),
                        found(DiagnosticCode.LINK_BROKEN, FIRST)));
    }

    @Test
    void strictTurnsWarningsIntoErrorsButNotTimedOnesAndNotes() {
        assertEquals(
                List.of(
                        "link/to-draft error content/a.md:1:14",
                        "review/overdue warning content/a.md:1:14",
                        "fact/unused note content/a.md:1:27"),
                judged(
                        strict(),
                        found(DiagnosticCode.LINK_TO_DRAFT, FIRST),
                        found(DiagnosticCode.REVIEW_OVERDUE, FIRST),
                        found(DiagnosticCode.FACT_UNUSED, SECOND)));
    }

    @Test
    void strictSparesWhatIsWaived() {
        assertEquals(
                List.of("link/to-draft warning waived content/a.md:1:14"),
                judged(
                        strict(waiver("link/to-draft", Waiver.Where.site())),
                        found(DiagnosticCode.LINK_TO_DRAFT, FIRST)));
    }

    @Test
    void waiverOfTheSiteCoversEveryFile() {
        assertEquals(
                List.of(
                        "link/to-draft warning waived content/a.md:1:14",
                        "link/to-draft warning waived content/b.md:1:1"),
                judged(
                        waiving(waiver("link/to-draft", Waiver.Where.site())),
                        found(DiagnosticCode.LINK_TO_DRAFT, FIRST),
                        found(DiagnosticCode.LINK_TO_DRAFT, B.span(0, 4))));
    }

    @Test
    void waiverOfAFileCoversThatFileAlone() {
        assertEquals(
                List.of(
                        "link/to-draft warning waived content/a.md",
                        "link/to-draft warning waived content/a.md:1:14",
                        "link/to-draft warning content/b.md:1:1"),
                judged(
                        waiving(waiver("link/to-draft", Waiver.Where.file(A))),
                        found(DiagnosticCode.LINK_TO_DRAFT, A.whole()),
                        found(DiagnosticCode.LINK_TO_DRAFT, FIRST),
                        found(DiagnosticCode.LINK_TO_DRAFT, B.span(0, 4))));
    }

    @Test
    void waiverOfABlockCoversWhatBeginsInIt() {
        assertEquals(
                List.of("link/to-draft warning waived content/a.md:1:14", "link/to-draft warning content/a.md:1:27"),
                judged(
                        waiving(waiver("link/to-draft", Waiver.Where.block(FIRST))),
                        found(DiagnosticCode.LINK_TO_DRAFT, FIRST),
                        found(DiagnosticCode.LINK_TO_DRAFT, SECOND)));
    }

    @Test
    void errorOfARuleCanBeWaivedAndThenStopsNothing() {
        List<Diagnostic> result = waiving(waiver("fact/unsourced", Waiver.Where.site()))
                .apply(List.of(found(DiagnosticCode.FACT_UNSOURCED, FIRST)), TODAY);
        assertEquals(1, result.size());
        assertFalse(result.get(0).stopsBuild());
    }

    @Test
    void waiverHoldsOnItsLastDay() {
        Waiver last = new Waiver("link/to-draft", "reason", TODAY, Waiver.Where.site(), WRITTEN);
        assertEquals(
                List.of("link/to-draft warning waived content/a.md:1:14"),
                judged(waiving(last), found(DiagnosticCode.LINK_TO_DRAFT, FIRST)));
    }

    @Test
    void endedWaiverIsReportedAndDoesNotFailTheBuild() {
        Waiver ended = new Waiver("fact/unsourced", "reason", TODAY.minusDays(1), Waiver.Where.site(), WRITTEN);
        List<String> expected =
                List.of("waiver/ended warning content/a.md:1:1", "fact/unsourced warning content/a.md:1:14");
        assertEquals(expected, judged(waiving(ended), found(DiagnosticCode.FACT_UNSOURCED, FIRST)));
        assertEquals(expected, judged(strict(ended), found(DiagnosticCode.FACT_UNSOURCED, FIRST)));
    }

    @Test
    void waiverThatMatchesNothingIsReported() {
        assertEquals(
                List.of("waiver/unused warning content/a.md:1:1", "link/to-draft warning content/b.md:1:1"),
                judged(
                        waiving(waiver("link/to-draft", Waiver.Where.file(A))),
                        found(DiagnosticCode.LINK_TO_DRAFT, B.span(0, 4))));
    }

    @Test
    void complaintsAboutWaiversFollowTheSiteToo() {
        Waiver unused = waiver("link/to-draft", Waiver.Where.site());
        assertEquals(List.of("waiver/unused error content/a.md:1:1"), judged(strict(unused)));
        assertEquals(
                List.of(),
                judged(SeverityPolicy.of(Map.of(DiagnosticCode.WAIVER_UNUSED, RuleLevel.OFF), List.of(unused), false)));
        assertEquals(
                List.of("waiver/unused warning waived content/a.md:1:1"),
                judged(waiving(waiver("waiver/unused", Waiver.Where.site()), unused)));
        assertEquals(
                List.of("waiver/unused warning content/a.md:1:1"),
                judged(waiving(waiver("waiver/unused", Waiver.Where.site()))));
    }

    @Test
    void unknownCodeInAWaiverGetsTheNearestRule() {
        List<Diagnostic> result =
                waiving(waiver("link/to-drafts", Waiver.Where.site())).apply(List.of(), TODAY);
        assertEquals(1, result.size());
        assertEquals(DiagnosticCode.WAIVER_UNKNOWN_CODE, result.get(0).code());
        assertEquals("no rule is called \"link/to-drafts\"", result.get(0).message());
        assertEquals("did you mean \"link/to-draft\"?", result.get(0).hint());
    }

    @Test
    void onlyRulesCanBeWaived() {
        assertEquals(
                List.of("waiver/not-allowed error content/a.md:1:1", "link/broken error content/a.md:1:14"),
                judged(waiving(waiver("link/broken", Waiver.Where.site())), found(DiagnosticCode.LINK_BROKEN, FIRST)));
        assertEquals(
                List.of("waiver/not-allowed error content/a.md:1:1", "review/overdue warning content/a.md:1:14"),
                judged(
                        waiving(waiver("review/overdue", Waiver.Where.site())),
                        found(DiagnosticCode.REVIEW_OVERDUE, FIRST)));
    }
}
