package dev.salve.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which problems can be printed. */
public enum DiagnosticFormat {
    /** With the line of the source, for people. */
    HUMAN,
    /** One line a problem, for editors and scripts. */
    LINE,
    /** Salve's own JSON. */
    JSON,
    /** SARIF 2.1.0, for code hosts. */
    SARIF,
    /** Workflow commands, which GitHub shows beside the changed lines. */
    GITHUB;

    /** The word that people choose it by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every word, in the order of this list. */
    public static List<String> words() {
        return Arrays.stream(values()).map(DiagnosticFormat::word).toList();
    }

    /** The format called {@code word}, if there is one. */
    public static Optional<DiagnosticFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** A printer of this form; {@code colour} and {@code all} (repeated findings too) matter to people only. */
    public DiagnosticPrinter printer(boolean colour, boolean all) {
        return switch (this) {
            case HUMAN -> HumanPrinter.of(colour, all);
            case LINE -> new LinePrinter();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter();
            case GITHUB -> new GithubPrinter();
        };
    }
}
