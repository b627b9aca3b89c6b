package dev.salve.serve;

import dev.salve.check.PageReading;
import dev.salve.prose.Readability;
import java.util.Locale;

/**
 * A reading grade as people see it.
 *
 * @param words the grade and what it means, such as {@code grade 7.2, hard}
 * @param style the same for style sheets: {@code easy}, {@code hard}, {@code very-hard} or {@code short}
 */
record Grade(String words, String style) {
    /** For a sentence or a paragraph, which may be too short for a grade. */
    static Grade ofPart(Readability scores) {
        return scores.counts().words() < PageReading.FEWEST_WORDS_OF_A_SENTENCE
                ? new Grade("too short to tell", "short")
                : of(scores.fleschKincaid());
    }

    static Grade of(double grade) {
        String meaning = meaning(grade);
        String shown = String.format(Locale.ROOT, "%.1f", grade);
        if (!meaning(Double.parseDouble(shown)).equals(meaning)) {
            // 6.04 is above the target, which "6.0, hard" would not show.
            shown = String.format(Locale.ROOT, "%.2f", grade);
        }
        return new Grade("grade " + shown + ", " + meaning, meaning.replace(' ', '-'));
    }

    private static String meaning(double grade) {
        return grade <= PageReading.TARGET ? "easy" : grade <= PageReading.LIMIT ? "hard" : "very hard";
    }
}
