package dev.salve.check.facts;

import dev.salve.language.Languages;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Quantity;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import dev.salve.source.SourceFile;
import dev.salve.testing.Figures;
import dev.salve.yaml.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of {@code facts/sentences.tsv}, each with the facts that it contradicts. */
public final class FactSentences {
    private static final Path FILE = Path.of("src", "test", "resources", "facts", "sentences.tsv");

    /** Facts as a clinic writes them: id, text, smallest and largest value, unit, groups of keywords, statement. */
    private static final String FACTS = """
            session-length|30 to 60 minutes|30|60|minute|session takes;session lasts;appointment takes|A session takes 30 to 60 minutes.
            redness-duration|1 to 3 days|1|3|day|redness settle;redness lasts|Redness usually settles in 1 to 3 days.
            dryness-duration|up to 7 days|7|7|day|flaking last;flaky last;dry last|Dry or flaky skin can last up to 7 days.
            make-up-wait|24 hours|24|24|hour|make-up wait;make-up wear|Wear no make-up for 24 hours.
            exercise-wait|3 days|3|3|day|exercise pools;exercise avoid|No hard exercise, heat or pools for 3 days.
            sun-wait|7 days|7|7|day|direct sun|Keep out of direct sun for at least 7 days.
            spf|SPF 30 or more|30|30|count|sunscreen SPF|Use sunscreen with SPF 30 or more.
            course-length|3 to 6 sessions|3|6|session|course often;course sessions|A course often has 3 to 6 sessions.
            session-gap|about 4 weeks|4|4|week|sessions apart|Sessions are often about 4 weeks apart.
            result-wait|3 to 6 months|3|6|month|judge result|Judge the result 3 to 6 months after the last session.
            needle-length|0.5 to 1.5 mm|0.5|1.5|mm|needles typically;needles long|Clinic needles are typically 0.5 to 1.5 mm long.
            burn-rate|about 1 in 100 people|1|1|per-100|burn people|About 1 in 100 people get a burn.
            dark-marks|5 of 30 people|5|5|count|dark_marks people|In one study, 5 of 30 people had dark marks.
            us-age|22 or over|22|22|year|devices authorised aged|The devices are authorised for people aged 22 or over.
            settle-check|7 days|7|7|day|not settled|Call your provider if redness has not settled in 7 days.
            isotretinoin-gap|6 months|6|6|month|isotretinoin stopped|Tell us if you stopped isotretinoin in the last 6 months.
            numbing-time|30 to 60 minutes|30|60|minute|numbing before|Numbing cream goes on 30 to 60 minutes before needling.
            """;

    private static final ContradictionFinder FINDER = new ContradictionFinder(facts());

    private FactSentences() {}

    private static List<FigureOfFact> facts() {
        SourceFile file = SourceFile.of("facts.yaml", FACTS);
        List<FigureOfFact> facts = new ArrayList<>();
        for (String line : FACTS.lines().toList()) {
            String[] f = line.split("\\|");
            Quantity.Unit unit =
                    Quantity.Unit.valueOf(f[4].toUpperCase(Locale.ROOT).replace('-', '_'));
            Quantity quantity = new Quantity(Double.parseDouble(f[2]), Double.parseDouble(f[3]), unit, 0, file.whole());
            List<List<String>> keywords = Arrays.stream(f[5].split(";"))
                    .map(group -> Arrays.stream(group.split(" "))
                            .map(word -> word.replace('_', ' '))
                            .toList())
                    .toList();
            Text text = new Text(f[1], file.whole());
            Fact fact = new Fact(
                    f[0], text, quantity, f[6], keywords, Fact.Support.CONVENTION, List.of(), null, null, file.whole());
            FigureOfFact figure = FigureOfFact.of(fact, Set.of());
            if (figure == null) {
                throw new IllegalStateException(line);
            }
            facts.add(figure);
        }
        return facts;
    }

    /** Reads every sentence and counts. */
    public static Figures figures() {
        Figures figures = new Figures("facts");
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", 2);
                    figures.count(parts[1], parts[0].equals("-") ? Set.of() : Set.of(parts[0]), found(parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    /** The ids of the facts that a text contradicts. */
    static Set<String> found(String text) {
        Set<String> ids = new TreeSet<>();
        SourceFile file = SourceFile.of("sentence.md", text);
        Prose prose = Prose.of(
                text, file.span(0, text.length()), Languages.of("en-GB").orElseThrow());
        for (Sentence sentence : prose.sentences()) {
            FINDER.find(WordSequence.of(sentence), "")
                    .forEach(found -> ids.add(found.fact().fact().id()));
        }
        return ids;
    }
}
