package dev.salve.report;

import dev.salve.check.PageReading;
import dev.salve.prose.Readability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures on how hard a page is to read, the glossary's words counted as easy. */
final class ReadingFigures {
    private ReadingFigures() {}

    static List<PackView.Value> of(PageReading reading) {
        Readability scores = reading.adjusted();
        List<PackView.Value> values = new ArrayList<>();
        values.add(new PackView.Value("Words", String.valueOf(scores.counts().words())));
        values.add(new PackView.Value("Words a sentence, on average", rounded(scores.meanSentence())));
        values.add(new PackView.Value(
                "Flesch-Kincaid grade (target 6, limit 8)",
                rounded(scores.fleschKincaid()) + "; with hard words of the glossary "
                        + rounded(reading.raw().fleschKincaid())));
        values.add(new PackView.Value("Reading age in the UK, about", rounded(scores.fleschKincaid() + 5)));
        String smog = scores.isTooShortForSmog()
                ? "too short to tell"
                : rounded(scores.smog()) + (scores.isShortForSmog() ? ", not sure for so short a text" : "");
        values.add(new PackView.Value("SMOG grade (target 8, limit 10)", smog));
        return values;
    }

    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
