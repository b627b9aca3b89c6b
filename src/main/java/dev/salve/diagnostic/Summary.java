package dev.salve.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * How many problems a run found, for its closing line.
 *
 * @param errors errors that are not waived
 * @param warnings warnings that are not waived
 * @param notes notes that are not waived
 * @param waived problems that a waiver covers, whatever their severity
 */
public record Summary(int errors, int warnings, int notes, int waived) {
    /** The problems of {@code diagnostics}, counted. */
    public static Summary of(List<Diagnostic> diagnostics) {
        return new Summary(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.NOTE),
                (int) diagnostics.stream().filter(Diagnostic::waived).count());
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream()
                .filter(d -> !d.waived() && d.severity() == severity)
                .count();
    }

    /**
     * The closing line, such as {@code 2 errors, 1 warning (1 waived) in 38 files. Nothing was written.}
     *
     * @param files how many source files were read
     * @param outcome what came of it, a whole sentence, or empty
     */
    public String line(int files, String outcome) {
        List<String> counts = new ArrayList<>();
        addCount(counts, errors, "error");
        addCount(counts, warnings, "warning");
        addCount(counts, notes, "note");
        String problems = counts.isEmpty() ? "no problems" : String.join(", ", counts);
        String ofThem = waived == 0 ? "" : " (" + waived + " waived)";
        String sentence = problems + ofThem + " in " + counted(files, "file") + ".";
        return outcome.isEmpty() ? sentence : sentence + " " + outcome;
    }

    private static void addCount(List<String> counts, int number, String noun) {
        if (number > 0) {
            counts.add(counted(number, noun));
        }
    }

    private static String counted(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
