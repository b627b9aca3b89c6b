package dev.salve.diagnostic;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** No site is published. */
    ERROR,
    /** The site is published; {@code --strict} makes it an error. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** The word that messages print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
