package dev.salve.model.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of structured data; each is placed by the component of the same name. */
public enum DataKind {
    BENEFITS,
    RISKS,
    OPTIONS,
    SUITABILITY,
    TIMELINE,
    QUESTIONS_TO_ASK,
    KEY_FACTS;

    /** Its key in front matter and the name of its component. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind whose word this is. */
    public static Optional<DataKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
