package dev.salve.cli;

import dev.salve.build.BuildOptions;
import java.nio.file.Path;
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
    SourceSettings sources = new SourceSettings();

    @Option(names = "--site", paramLabel = "DIR", description = "The finished site; without it, site in the project.")
    @Nullable
    Path site;

    @Option(names = "--drafts", description = "Takes drafts along.")
    boolean drafts;

    @Option(names = "--future", description = "Takes articles along whose day has not come.")
    boolean future;

    @Option(names = "--strict", description = "Makes errors of warnings, except waived ones and those of time.")
    boolean strict;

    /** The options with all folders found; folders that can't stand where they do are wrong usage. */
    BuildOptions options(Surroundings surroundings) {
        return sources.options(new SourceSettings.Extent(site, drafts, future, strict), spec, surroundings);
    }
}
