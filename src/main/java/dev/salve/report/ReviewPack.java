package dev.salve.report;

import dev.salve.check.CheckedArticles;
import dev.salve.check.PageReading;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.prose.Sentence;
import dev.salve.signoff.CanonicalText;
import dev.salve.signoff.Refusal;
import dev.salve.signoff.SignOffs;
import dev.salve.signoff.Signing;
import dev.salve.signoff.TextChanges;
import dev.salve.source.SourceFile;
import dev.salve.theme.TemplateEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pack that a reviewer reads: everything about one article in one HTML file. */
public final class ReviewPack {
    private final ReportSettings settings;
    private final Site site;
    private final TemplateEngine engine;
    private final Bibliography bibliography;

    /** Packs of the articles of a site. */
    public ReviewPack(ReportSettings settings) {
        this.settings = settings;
        this.site = settings.site();
        this.engine = TemplateEngine.ofReports(new Diagnostics());
        this.bibliography = new Bibliography(site);
    }

    /**
     * The pack of an article.
     *
     * @param typed what people type to name the article
     */
    public Html of(Article article, SitePage page, String typed) {
        CanonicalText text = CanonicalText.of(site, page, article);
        SignOffRecord record = SignOffs.record(site, article.id());
        TextChanges changes = record == null ? null : TextChanges.between(record.lines(), text.texts());
        Bibliography.Numbers numbers = bibliography.of(page);
        PackFacts facts = new PackFacts(site, page.language().tag(), numbers);
        PageReading reading = CheckedArticles.of(site).article(article).reading();
        Refusal refusal = new Signing(site, settings.problems()).refusal(article);
        PackView view = new PackView(
                ReportHead.of(settings, article, page),
                signed(record, changes),
                changes == null || changes.count() == 0 ? null : lines(changes.count()),
                new PackLines(text, article.file(), numbers).all(changes),
                new PackLines(text, article.file(), numbers).claims(),
                numbers.sources(),
                facts.all(text),
                PackRisks.of(site, article),
                problems(article, page),
                reading == null ? List.of() : ReadingFigures.of(reading),
                reading == null
                        ? List.of()
                        : reading.hardest().stream().map(Sentence::text).toList(),
                refusal == null ? null : refusal.message(),
                "salve review sign " + typed + " --by YOUR-ID");
        return engine.page("pack", view, "en").orElse(Html.EMPTY);
    }

    private static String lines(int count) {
        return count == 1 ? "1 line has changed" : count + " lines have changed";
    }

    private static String signed(@Nullable SignOffRecord record, @Nullable TextChanges changes) {
        if (record == null || changes == null) {
            return "Nobody has signed this article yet.";
        }
        String who = record.signatures().stream().map(ReviewPack::words).collect(Collectors.joining("; and by "));
        return "Signed by " + who
                + (changes.count() == 0 ? ". Nothing has changed since." : ". That signature no longer holds.");
    }

    private static String words(Signature signature) {
        String registration = signature.registration() == null ? "" : ", " + signature.registration();
        return signature.name() + ", " + signature.role() + registration + ", on " + signature.date();
    }

    private List<PackView.Problem> problems(Article article, SitePage page) {
        Set<SourceFile> files = new HashSet<>();
        files.add(article.file());
        page.text().bodies().keySet().stream().map(MarkdownBody::source).forEach(files::add);
        return settings.problems().stream()
                .filter(problem -> files.contains(problem.span().file()))
                .map(ReviewPack::problem)
                .toList();
    }

    private static PackView.Problem problem(Diagnostic problem) {
        return new PackView.Problem(
                problem.severity().word() + (problem.waived() ? ", waived" : ""),
                problem.code().code(),
                problem.message(),
                problem.hint(),
                problem.span().location());
    }
}
