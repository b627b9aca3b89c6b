package dev.salve.model.content;

import java.util.Locale;

/** The stages of a patient's path through a treatment. */
public enum Stage {
    DECIDING,
    PREPARING,
    /** The day of the treatment. */
    DAY,
    AFTERCARE,
    /** When something goes wrong. */
    HELP;

    /** The word for it in front matter and in the language files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
