package dev.salve.cli;

import dev.salve.model.site.Site;
import dev.salve.report.ReportSettings;
import dev.salve.report.ReviewPack;
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

/** {@code salve review pack}: all that a reviewer needs, in one file. */
@Command(
        name = "pack",
        description = "Makes one HTML file of an article for its reviewer, to read, print or send.",
        footer = {
            "",
            "It holds the numbered text, what has changed since the last signature, claims with",
            "their sources, facts, risks, open problems, and the command that signs."
        })
final class ReviewPackCommand implements Callable<Integer> {
    private static final String FOLDER = "review-packs";

    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceSettings sources = new SourceSettings();

    @Parameters(arity = "0..1", paramLabel = "ARTICLE", description = "The article, such as microneedling/benefits.")
    @Nullable
    String article;

    @Option(names = "--all", description = "Makes a pack of every article.")
    boolean all;

    @Option(names = "--to", paramLabel = "DIR", description = "Where the packs go; without it, " + FOLDER + ".")
    @Nullable
    Path to;

    ReviewPackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String typed = article;
        if (all == (typed != null)) {
            throw WrongUsage.of(spec, "name one ARTICLE, or write --all");
        }
        ReviewedSite reviewed = ReviewedSite.read(sources, spec, surroundings);
        ReportFolder folder = ReportFolder.of(to, FOLDER, reviewed.options(), spec, surroundings);
        ChosenArticles chosen = ChosenArticles.of(reviewed, typed);
        if (chosen.refusal() != null) {
            return Refusals.print(chosen.refusal(), surroundings);
        }
        Site site = reviewed.site();
        ReviewPack packs =
                new ReviewPack(new ReportSettings(site, reviewed.report().diagnostics(), Version.number()));
        return folder.writeAll(
                chosen.articles(),
                site,
                surroundings,
                each -> packs.of(each, Objects.requireNonNull(site.page(each.id())), ReportFolder.typed(each, site)));
    }
}
