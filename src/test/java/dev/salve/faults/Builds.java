package dev.salve.faults;

import dev.salve.build.BuildListener;
import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.nio.file.Path;

/** Builds whose site is not the project's own. */
final class Builds {
    private Builds() {}

    /** Builds a project into {@code site}. */
    static Built into(Path project, Path site) {
        BuildReport report = SiteBuilder.build(
                new BuildOptions(
                        project,
                        project.resolve("content"),
                        project.resolve("themes"),
                        site,
                        SiteFixture.TODAY,
                        false,
                        false,
                        null,
                        false),
                BuildListener.SILENT);
        return new Built(report, project);
    }
}
