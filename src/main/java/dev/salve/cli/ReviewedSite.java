package dev.salve.cli;

import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import dev.salve.model.site.Site;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A site as reviewers see it: drafts and articles whose day has not come are there too.
 *
 * @param options how it was read
 * @param report what a check says of it
 */
record ReviewedSite(BuildOptions options, BuildReport report) {

    static ReviewedSite read(SourceSettings settings, CommandSpec command, Surroundings surroundings) {
        SourceSettings.Extent all = new SourceSettings.Extent(null, true, true, false);
        BuildOptions options = settings.options(all, command, surroundings);
        Progress progress = new Progress(surroundings, false);
        try {
            return new ReviewedSite(options, SiteBuilder.check(options, progress));
        } finally {
            progress.end();
        }
    }

    Site site() {
        return report.joined();
    }

    ArticleArgument articles() {
        return new ArticleArgument(site(), options.shownContent());
    }
}
