package dev.salve.cli;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says where to begin when there is much to mend: with the errors, in the file that has most of them. */
final class FirstStep {
    private static final int FEW = 3;

    private FirstStep() {}

    /** A sentence, or null where problems are so few that nobody needs it. */
    static @Nullable String of(List<Diagnostic> diagnostics) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Diagnostic> worst = diagnostics.stream()
                    .filter(problem -> !problem.waived() && problem.severity() == severity)
                    .toList();
            if (!worst.isEmpty()) {
                return worst.size() <= FEW ? null : sentence(worst, severity.word() + "s");
            }
        }
        return null;
    }

    private static String sentence(List<Diagnostic> worst, String noun) {
        Map<String, Integer> counts = new TreeMap<>();
        worst.forEach(problem -> counts.merge(problem.span().file().path(), 1, Integer::sum));
        String file = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                file = entry.getKey();
            }
        }
        return counts.size() == 1
                ? "All " + most + " " + noun + " are in " + file + "; mending one often mends others."
                : "Begin with " + file + ", which has " + most + " of the " + worst.size() + " " + noun
                        + "; mending one often mends others.";
    }
}
