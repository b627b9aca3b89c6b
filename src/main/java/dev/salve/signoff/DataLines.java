package dev.salve.signoff;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.KeyFacts;
import dev.salve.model.content.Options;
import dev.salve.model.content.QuestionsToAsk;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Suitability;
import dev.salve.model.content.Timeline;
import dev.salve.signoff.CanonicalLine.Kind;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Structured data as lines, in the order in which a page shows them. What a page says by its form (a risk is rare, a step
 * belongs to day 3) stands in the marker, in words that never change.
 */
final class DataLines {
    private final ArticleLines lines;
    private final boolean brief;

    /** Lines of data; the short form leaves out what the page leaves out. */
    DataLines(ArticleLines lines, boolean brief) {
        this.lines = lines;
        this.brief = brief;
    }

    void add(DataBlock block) {
        lines.shows(block);
        switch (block.kind()) {
            case BENEFITS -> ((Benefits) block).items().forEach(this::benefit);
            case RISKS -> risks((Risks) block);
            case OPTIONS -> options((Options) block);
            case SUITABILITY -> suitability((Suitability) block);
            case TIMELINE -> ((Timeline) block).entries().forEach(this::entry);
            case QUESTIONS_TO_ASK -> ((QuestionsToAsk) block).items().forEach(this::question);
            case KEY_FACTS ->
                ((KeyFacts) block).items().forEach(item -> text(item.text(), "key fact, " + item.label(), List.of()));
        }
    }

    private void benefit(Benefits.Benefit item) {
        words("benefit, evidence " + item.evidence().word(), item.name(), item.span(), item.sources());
        text(item.text(), "benefit, text", item.sources());
        text(item.mainRisk(), "benefit, main risk", List.of());
    }

    private void risks(Risks block) {
        for (Risks.Group group : Risks.Group.values()) {
            block.items().stream().filter(item -> item.group() == group).forEach(this::risk);
        }
    }

    private void risk(Risks.Risk item) {
        String marker = "risk, " + item.group().word() + (item.serious() ? ", serious" : "");
        words(marker, item.name(), item.span(), item.sources());
        text(item.text(), "risk, text", item.sources());
        if (item.frequency() != null) {
            LineText often = new LineText();
            String id = item.frequency().value();
            often.fact(id, lines.fact(id, null));
            lines.add(often.line(Kind.DATA, "risk, how often", item.frequency().span()));
        }
        if (!brief) {
            text(item.lasts(), "risk, lasts", List.of());
            text(item.whatToDo(), "risk, what to do", List.of());
        }
    }

    private void options(Options block) {
        for (Options.Row row : block.rows()) {
            words("comparison", row.label(), row.span(), List.of());
            for (int i = 0; i < row.cells().size() && i < block.columns().size(); i++) {
                text(row.cells().get(i), "comparison, " + block.columns().get(i).title(), List.of());
            }
        }
    }

    private void suitability(Suitability block) {
        for (Suitability.Level level : Suitability.Level.values()) {
            for (Suitability.Item item : block.items()) {
                if (item.level() == level) {
                    text(item.who(), "suitability, " + level.word(), item.sources());
                    text(brief ? null : item.why(), "suitability, why", item.sources());
                }
            }
        }
    }

    private void entry(Timeline.Entry entry) {
        Timeline.Moment until = entry.until();
        String when = moment(entry.from())
                + (until == null ? " on" : " to " + moment(until))
                + (entry.after() == Timeline.After.LAST_SESSION ? " after the last session" : "");
        words("timeline, " + when, entry.title() == null ? "" : entry.title(), entry.span(), List.of());
        text(entry.normal(), "timeline, normal", List.of());
        entry.dos().forEach(item -> text(item, "timeline, do", List.of()));
        entry.donts().forEach(item -> text(item, "timeline, do not", List.of()));
        text(entry.why(), "timeline, why", List.of());
    }

    private static String moment(Timeline.Moment moment) {
        return moment.unit().name().toLowerCase(Locale.ROOT) + " " + moment.number();
    }

    private void question(QuestionsToAsk.Item item) {
        text(item.question(), "question to ask", List.of());
        text(brief ? null : item.why(), "question to ask, why", List.of());
    }

    private void words(String marker, String words, SourceSpan place, List<CitedReference> sources) {
        LineText line = new LineText();
        line.text(words);
        sources.forEach(source -> line.citation(source.key()));
        lines.add(line.line(Kind.DATA, marker, place));
    }

    private void text(@Nullable MarkdownBody text, String marker, List<CitedReference> sources) {
        if (text != null) {
            lines.data(text, marker, sources.stream().map(CitedReference::key).toList());
        }
    }
}
