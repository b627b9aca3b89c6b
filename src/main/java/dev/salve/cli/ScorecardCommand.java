package dev.salve.cli;

import dev.salve.model.site.Site;
import dev.salve.report.ReportSettings;
import dev.salve.report.Scorecard;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salve scorecard}: what machine and people say of articles by published instruments. */
@Command(
        name = "scorecard",
        description = "Makes one HTML file an article: what can be told of PEMAT, the CDC Index, DISCERN, IPDAS, the"
                + " NHS standard and the PIF TICK, and what people have answered.",
        footer = {"", "People's answers are kept in content/scores/ARTICLE.yaml. Nothing of it is published."})
final class ScorecardCommand implements Callable<Integer> {
    private static final String FOLDER = "scorecards";

    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceSettings sources = new SourceSettings();

    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "One article; without it, all of them.")
    @Nullable
    String article;

    @Option(names = "--to", paramLabel = "DIR", description = "Where they go; without it, " + FOLDER + ".")
    @Nullable
    Path to;

    ScorecardCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReviewedSite reviewed = ReviewedSite.read(sources, spec, surroundings);
        ReportFolder folder = ReportFolder.of(to, FOLDER, reviewed.options(), spec, surroundings);
        ChosenArticles chosen = ChosenArticles.of(reviewed, article);
        if (chosen.refusal() != null) {
            return Refusals.print(chosen.refusal(), surroundings);
        }
        Site site = reviewed.site();
        Scorecard cards =
                new Scorecard(new ReportSettings(site, reviewed.report().diagnostics(), Version.number()));
        String scores = reviewed.options().shownContent() + "/scores/";
        return folder.writeAll(
                chosen.articles(),
                site,
                surroundings,
                each -> cards.of(
                        each,
                        Objects.requireNonNull(site.page(each.id())),
                        scores + ReportFolder.typed(each, site) + ".yaml"));
    }
}
