package dev.salve.diagnostic;

import dev.salve.diagnostic.DiagnosticCode.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a site makes of the problems found: its own severities, its waivers, and {@code --strict}. Only rules are
 * touched; what makes a build wrong stays an error, and what arises because time has passed stays as reported.
 *
 * <p>A finding whose waiver has ended is reported again, as a warning at most, which {@code --strict} leaves alone too:
 * a build never fails merely because time has passed.
 */
public final class SeverityPolicy {
    private final Map<DiagnosticCode, RuleLevel> levels;
    private final List<Waiver> waivers;
    private final boolean strict;

    private SeverityPolicy(Map<DiagnosticCode, RuleLevel> levels, List<Waiver> waivers, boolean strict) {
        this.levels = Map.copyOf(levels);
        this.waivers = List.copyOf(waivers);
        this.strict = strict;
    }

    /** A site's policy; levels of codes that are not rules have no effect. */
    public static SeverityPolicy of(Map<DiagnosticCode, RuleLevel> levels, List<Waiver> waivers, boolean strict) {
        return new SeverityPolicy(levels, waivers, strict);
    }

    /** The problems as the site sees them on {@code today}, with those of the waivers themselves, in reading order. */
    public List<Diagnostic> apply(List<Diagnostic> raw, LocalDate today) {
        List<Diagnostic> problems = new ArrayList<>();
        List<Waiver> usable = new ArrayList<>();
        for (Waiver waiver : waivers) {
            Diagnostic problem = problemOf(waiver, today);
            if (problem == null || problem.code() == DiagnosticCode.WAIVER_ENDED) {
                usable.add(waiver);
            }
            if (problem != null) {
                problems.add(problem);
            }
        }
        Set<Waiver> used = new HashSet<>();
        List<Diagnostic> result = new ArrayList<>();
        raw.forEach(found -> judge(found, usable, today, used, result));
        problems.forEach(found -> judge(found, usable, today, used, result));
        // Waivers of waiver/unused come last, because only the others' complaints can show whether they are used.
        for (boolean ofUnused : new boolean[] {false, true}) {
            for (Waiver waiver : usable) {
                boolean isOfUnused = waiver.code().equals(DiagnosticCode.WAIVER_UNUSED.code());
                if (isOfUnused == ofUnused && !waiver.hasEnded(today) && !used.contains(waiver)) {
                    judge(unused(waiver), ofUnused ? List.of() : usable, today, used, result);
                }
            }
        }
        result.sort(Diagnostic.READING_ORDER);
        return List.copyOf(result);
    }

    private void judge(
            Diagnostic found, List<Waiver> usable, LocalDate today, Set<Waiver> used, List<Diagnostic> result) {
        if (found.code().sort() != Sort.RULE) {
            result.add(found);
            return;
        }
        boolean waived = false;
        boolean lapsed = false;
        for (Waiver waiver : usable) {
            if (waiver.matches(found)) {
                used.add(waiver);
                waived |= !waiver.hasEnded(today);
                lapsed |= waiver.hasEnded(today);
            }
        }
        Severity severity = found.severity();
        RuleLevel level = levels.get(found.code());
        if (level != null) {
            if (level.severity().isEmpty()) {
                return;
            }
            severity = level.severity().get();
        }
        if (waived) {
            result.add(found.as(severity).asWaived());
        } else if (lapsed) {
            result.add(found.as(severity == Severity.ERROR ? Severity.WARNING : severity));
        } else {
            result.add(found.as(strict && severity == Severity.WARNING ? Severity.ERROR : severity));
        }
    }

    private static @Nullable Diagnostic problemOf(Waiver waiver, LocalDate today) {
        String written = waiver.code();
        DiagnosticCode code = DiagnosticCode.named(written).orElse(null);
        if (code == null) {
            List<String> rules = Arrays.stream(DiagnosticCode.values())
                    .filter(known -> known.sort() == Sort.RULE)
                    .map(DiagnosticCode::code)
                    .toList();
            String near = Spelling.didYouMean(written, rules);
            return problem(
                    DiagnosticCode.WAIVER_UNKNOWN_CODE,
                    waiver,
                    "no rule is called \"" + written + "\"",
                    near != null ? near : "copy the code from the report of what the waiver is for");
        }
        if (code.sort() == Sort.INTEGRITY) {
            return problem(
                    DiagnosticCode.WAIVER_NOT_ALLOWED,
                    waiver,
                    "\"" + written + "\" can't be waived, because the site would be built wrongly",
                    "mend what it reports and remove the waiver");
        }
        if (code.sort() == Sort.TIMED) {
            return problem(
                    DiagnosticCode.WAIVER_NOT_ALLOWED,
                    waiver,
                    "\"" + written + "\" can't be waived, because it only reports that a date has passed",
                    "remove the waiver");
        }
        if (waiver.hasEnded(today)) {
            return problem(
                    DiagnosticCode.WAIVER_ENDED,
                    waiver,
                    "the waiver of \"" + written + "\" ended on " + waiver.until(),
                    "mend what it covers, or decide again and set a new date");
        }
        return null;
    }

    private static Diagnostic unused(Waiver waiver) {
        return problem(
                DiagnosticCode.WAIVER_UNUSED,
                waiver,
                "nothing here breaks \"" + waiver.code() + "\" any more",
                "remove the waiver");
    }

    private static Diagnostic problem(DiagnosticCode code, Waiver waiver, String message, @Nullable String hint) {
        return new Diagnostic(code, code.severity(), waiver.span(), message, hint, false);
    }
}
