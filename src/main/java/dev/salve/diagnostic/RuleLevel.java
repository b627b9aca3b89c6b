package dev.salve.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a site makes of a rule: nothing at all, or a severity of its own. */
public enum RuleLevel {
    OFF,
    NOTE,
    WARNING,
    ERROR;

    /** The word that {@code site.yaml} uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every word, mildest first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(RuleLevel::word).toList();
    }

    /** The level called {@code word}, if there is one. */
    public static Optional<RuleLevel> named(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }

    /** Its severity; empty for {@link #OFF}. */
    public Optional<Severity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case NOTE -> Optional.of(Severity.NOTE);
            case WARNING -> Optional.of(Severity.WARNING);
            case ERROR -> Optional.of(Severity.ERROR);
        };
    }
}
