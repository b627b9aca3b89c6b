package dev.salve.report;

import dev.salve.check.CheckedArticles;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Html;
import dev.salve.model.content.Article;
import dev.salve.model.content.HumanScore;
import dev.salve.model.content.Instrument;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceSpan;
import dev.salve.theme.TemplateEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the scorecard of an article: what a machine can know of published instruments, empty boxes for what only people
 * can, and what people have answered. It never adds up a machine's answers: no instrument was made for that.
 */
public final class Scorecard {
    private final ReportSettings settings;
    private final Site site;
    private final CheckedArticles articles;
    private final TemplateEngine engine;

    /** Scorecards of the articles of a site. */
    public Scorecard(ReportSettings settings) {
        this.settings = settings;
        this.site = settings.site();
        this.articles = CheckedArticles.of(site);
        this.engine = TemplateEngine.ofReports(new Diagnostics());
    }

    /**
     * The scorecard of an article.
     *
     * @param file where people's answers are or may be kept, as people see it
     */
    public Html of(Article article, SitePage page, String file) {
        ScoredArticle scored = new ScoredArticle(articles.article(article), page);
        List<HumanScore> scores = site.library().scores().getOrDefault(article.id(), List.of());
        List<ScoreView.Instrument> instruments = new ArrayList<>();
        Sheet.all().forEach((instrument, sheet) -> instruments.add(instrument(instrument, sheet, scored, scores)));
        ScoreView view = new ScoreView(ReportHead.of(settings, article, page), instruments, file);
        return engine.page("scorecard", view, "en").orElse(Html.EMPTY);
    }

    private static ScoreView.Instrument instrument(
            Instrument instrument, Sheet sheet, ScoredArticle scored, List<HumanScore> all) {
        List<HumanScore> scores =
                all.stream().filter(score -> score.instrument() == instrument).toList();
        Map<String, List<ScoreView.Item>> parts = new LinkedHashMap<>();
        for (Sheet.Item item : sheet.items()) {
            parts.computeIfAbsent(item.part(), part -> new ArrayList<>()).add(item(item, scored, scores));
        }
        long answered = parts.values().stream()
                .flatMap(List::stream)
                .filter(item -> item.answer() != null)
                .count();
        return new ScoreView.Instrument(
                instrument.word(),
                sheet.title(),
                sheet.about(),
                instrument.scale() == Instrument.Scale.ONE_TO_FIVE ? "1 to 5" : "yes, no or not-applicable",
                "Salve can tell " + answered + " of " + sheet.items().size() + " items. The others are for people.",
                parts.entrySet().stream()
                        .map(part -> new ScoreView.Part(part.getKey(), part.getValue()))
                        .toList(),
                scores.stream().map(Scorecard::person).toList());
    }

    private static ScoreView.Item item(Sheet.Item item, ScoredArticle scored, List<HumanScore> scores) {
        String probe = item.probe();
        Evidence evidence = probe == null ? null : Probes.look(probe, scored);
        return new ScoreView.Item(
                item.id(),
                item.text(),
                evidence == null ? null : answer(evidence),
                evidence == null ? null : evidence.words(),
                evidence == null ? null : place(evidence.place()),
                scores.stream()
                        .map(score -> score.items().getOrDefault(item.id(), ""))
                        .toList());
    }

    private static @Nullable String answer(Evidence evidence) {
        return switch (evidence.answer()) {
            case YES -> "Seen";
            case NO -> "Not seen";
            case ASK -> null;
        };
    }

    private static @Nullable String place(@Nullable SourceSpan place) {
        if (place == null) {
            return null;
        }
        return place.isWholeFile() ? place.file().path() : place.file().path() + ", line " + place.line();
    }

    private static ScoreView.Person person(HumanScore score) {
        return new ScoreView.Person(score.by(), score.on().toString(), HumanTotals.words(score), score.note());
    }
}
