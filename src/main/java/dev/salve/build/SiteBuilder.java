package dev.salve.build;

import dev.salve.check.CheckedArticle;
import dev.salve.check.CheckedArticles;
import dev.salve.check.Checks;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.link.PublishingDay;
import dev.salve.link.SiteLinker;
import dev.salve.markdown.BodyCache;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.markdown.ParserThreads;
import dev.salve.markdown.component.Components;
import dev.salve.model.content.Library;
import dev.salve.model.site.Site;
import dev.salve.read.ContentReader;
import dev.salve.signoff.SignOffs;
import dev.salve.work.Workers;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Builds a site: the pipeline from a content folder to a published one. */
public final class SiteBuilder {
    private final BuildOptions options;
    private final BodyCache bodies;
    private final Diagnostics diagnostics = new Diagnostics();
    private final StageClock clock;

    private SiteBuilder(BuildOptions options, BuildListener listener, BodyCache bodies) {
        this.options = options;
        this.bodies = bodies;
        this.clock = new StageClock(listener);
    }

    /** Builds the site and publishes it, unless something stands in the way. */
    public static BuildReport build(BuildOptions options, BuildListener listener) {
        return new SiteBuilder(options, listener, BodyCache.none()).build(new PublishedDelivery(options));
    }

    /** Builds the site into nothing, to learn what stands in the way. */
    public static BuildReport check(BuildOptions options, BuildListener listener) {
        return new SiteBuilder(options, listener, BodyCache.none()).build(new NoDelivery());
    }

    /** Builds the site into memory; {@code bodies} holds what the preview before has parsed. */
    public static Preview preview(BuildOptions options, BuildListener listener, BodyCache bodies) {
        bodies.beginBuild();
        MemoryDelivery delivery = new MemoryDelivery();
        BuildReport report = new SiteBuilder(options, listener, bodies).build(delivery);
        return new Preview(report, report.published() ? delivery.files() : Collections.emptySortedMap());
    }

    private BuildReport build(Delivery delivery) {
        try (Workers workers = Workers.start(new ParserThreads())) {
            Supplier<Checks> checks = workers.begin(Checks::standard);
            Library library = clock.time(Stage.READ, () -> read(workers));
            Site site = clock.time(Stage.LINK, () -> SignOffs.join(link(library, workers)));
            clock.time(Stage.CHECK, () -> check(library, site, checks.get(), workers));
            SitePolicy policy = SitePolicy.of(library, options.strict(), diagnostics);
            if (isStopped(policy)) {
                return report(library, site, policy, 0, false);
            }
            try (delivery) {
                Output output =
                        new Output(delivery.open(diagnostics), checks.get().outputs(), diagnostics);
                clock.time(Stage.RENDER, () -> render(site, output, workers));
                boolean published =
                        clock.time(Stage.PUBLISH, () -> !isStopped(policy) && delivery.deliver(diagnostics));
                return report(library, site, policy, output.files(), published);
            }
        }
    }

    private Library read(Workers workers) {
        Supplier<MarkdownParser> parser =
                workers.begin(() -> MarkdownParser.of(Components.standard(), MarkdownLimits.standard(), bodies));
        return new ContentReader(workers, parser, diagnostics)
                .read(options.content(), options.shownContent(), options.baseUrl());
    }

    private Site link(Library library, Workers workers) {
        PublishingDay day = new PublishingDay(options.date(), options.drafts(), options.future());
        return new SiteLinker(workers, day, diagnostics).link(library);
    }

    private void check(Library library, Site site, Checks checks, Workers workers) {
        if (!library.config().isReadable()) {
            return; // which rules hold, and how much, stands in the settings
        }
        CheckedArticles articles = CheckedArticles.of(site);
        workers.each(library.articles(), article -> {
            CheckedArticle checked = articles.article(article);
            checks.articles().forEach(check -> check.check(checked, diagnostics));
        });
        workers.each(checks.sites(), check -> check.check(site, diagnostics));
    }

    private void render(Site site, Output output, Workers workers) {
        SiteRenderer.render(site, output, options.themes(), workers, diagnostics);
    }

    private boolean isStopped(SitePolicy policy) {
        return policy.apply(diagnostics, options.date()).stream().anyMatch(Diagnostic::stopsBuild);
    }

    private BuildReport report(Library library, Site site, SitePolicy policy, int files, boolean published) {
        List<Diagnostic> problems = policy.apply(diagnostics, options.date());
        return new BuildReport(problems, library, site, files, clock.times(), published, options.site());
    }
}
