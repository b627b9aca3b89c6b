package dev.salve.report;

import dev.salve.model.content.Fact;
import dev.salve.model.site.Site;
import dev.salve.signoff.CanonicalLine;
import dev.salve.signoff.CanonicalText;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The figures that an article takes from the file of facts. */
final class PackFacts {
    private final Site site;
    private final String language;
    private final Bibliography.Numbers numbers;

    PackFacts(Site site, String language, Bibliography.Numbers numbers) {
        this.site = site;
        this.language = language;
        this.numbers = numbers;
    }

    List<PackView.Figure> all(CanonicalText text) {
        Map<String, List<String>> uses = new TreeMap<>();
        for (int i = 0; i < text.lines().size(); i++) {
            CanonicalLine line = text.lines().get(i);
            String number = String.valueOf(i + 1);
            line.facts()
                    .forEach(fact ->
                            uses.computeIfAbsent(fact, id -> new ArrayList<>()).add(number));
        }
        List<PackView.Figure> figures = new ArrayList<>();
        uses.forEach((id, lines) -> {
            Fact fact = site.library().fact(id, language);
            if (fact != null) {
                figures.add(figure(fact, lines));
            }
        });
        return figures;
    }

    private PackView.Figure figure(Fact fact, List<String> lines) {
        List<String> dates = new ArrayList<>();
        if (fact.reviewed() != null) {
            dates.add("checked on " + fact.reviewed());
        }
        if (fact.validUntil() != null) {
            dates.add("holds until " + fact.validUntil());
        }
        return new PackView.Figure(
                fact.id(),
                fact.text().value(),
                fact.statement(),
                fact.support().name().toLowerCase(Locale.ROOT),
                numbers.of(fact.sources().stream().map(Text::value).toList()),
                String.join(", ", dates),
                String.join(", ", lines));
    }
}
