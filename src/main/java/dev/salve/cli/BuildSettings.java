package dev.salve.cli;

import dev.salve.build.BuildOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that reads the whole site. */
final class BuildSettings {
    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Mixin
    ProjectFolders folders = new ProjectFolders();

    @Option(names = "--themes", paramLabel = "DIR", description = "Your themes; without it, themes in the project.")
    @Nullable
    Path themes;

    @Option(names = "--site", paramLabel = "DIR", description = "The finished site; without it, site in the project.")
    @Nullable
    Path site;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day for which the site is built, such as 2026-11-20; without it, today.")
    @Nullable
    LocalDate date;

    @Option(names = "--drafts", description = "Takes drafts along.")
    boolean drafts;

    @Option(names = "--future", description = "Takes articles along whose day has not come.")
    boolean future;

    @Option(names = "--base-url", paramLabel = "URL", description = "The site's address instead of that in site.yaml.")
    @Nullable
    String baseUrl;

    @Option(names = "--strict", description = "Makes errors of warnings, except waived ones and those of time.")
    boolean strict;

    /** The options with all folders found; folders that can't stand where they do are wrong usage. */
    BuildOptions options(Surroundings surroundings) {
        Path project = folders.project(surroundings);
        Path content = folders.content(surroundings);
        Path ownThemes = ProjectFolders.given(themes, surroundings, project.resolve("themes"));
        Path output = ProjectFolders.given(site, surroundings, project.resolve("site"));
        if (content.startsWith(ownThemes) || ownThemes.startsWith(content)) {
            throw WrongUsage.of(spec, "the folders of the content and the themes can't hold one another");
        }
        if (baseUrl != null && !baseUrl.matches("https?://[^\\s?#/]+(/[^\\s?#]*)?")) {
            throw WrongUsage.of(spec, "\"" + baseUrl + "\" is not an address such as https://clinic.example/");
        }
        LocalDate day = date != null ? date : LocalDate.now(ZoneId.systemDefault());
        return new BuildOptions(project, content, ownThemes, output, day, drafts, future, baseUrl, strict);
    }
}
