package dev.salve.cli;

import dev.salve.build.BuildOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options that say from what, and for which day, a site is made. */
final class SourceSettings {
    @Mixin
    ProjectFolders folders = new ProjectFolders();

    @Option(names = "--themes", paramLabel = "DIR", description = "Your themes; without it, themes in the project.")
    @Nullable
    Path themes;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day for which the site is built, such as 2026-11-20; without it, today.")
    @Nullable
    LocalDate date;

    @Option(names = "--base-url", paramLabel = "URL", description = "The site's address instead of that in site.yaml.")
    @Nullable
    String baseUrl;

    /** What else a build has to know. */
    record Extent(@Nullable Path site, boolean drafts, boolean future, boolean strict) {}

    /** The options with all folders found; folders that can't stand where they do are wrong usage of {@code command}. */
    BuildOptions options(Extent extent, CommandSpec command, Surroundings surroundings) {
        Path project = folders.project(surroundings);
        Path content = folders.content(surroundings);
        Path ownThemes = ProjectFolders.given(themes, surroundings, project.resolve("themes"));
        Path output = ProjectFolders.given(extent.site(), surroundings, project.resolve("site"));
        if (content.startsWith(ownThemes) || ownThemes.startsWith(content)) {
            throw WrongUsage.of(command, "the folders of the content and the themes can't hold one another");
        }
        if (baseUrl != null && !baseUrl.matches("https?://[^\\s?#/]+(/[^\\s?#]*)?")) {
            throw WrongUsage.of(command, "\"" + baseUrl + "\" is not an address such as https://clinic.example/");
        }
        LocalDate day = date != null ? date : LocalDate.now(ZoneId.systemDefault());
        return new BuildOptions(
                project, content, ownThemes, output, day, extent.drafts(), extent.future(), baseUrl, extent.strict());
    }
}
