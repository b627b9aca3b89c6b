package dev.salve.cli;

import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code salve build}: content becomes a site. */
@Command(
        name = "build",
        description = "Builds the site. Where anything is wrong it says so, and the old site stays as it was.")
final class BuildCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    BuildSettings settings = new BuildSettings();

    @Mixin
    PrintSettings print = new PrintSettings();

    BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions options = settings.options(surroundings);
        Progress progress = new Progress(surroundings, print.quiet);
        BuildReport report;
        try {
            report = SiteBuilder.build(options, progress);
        } finally {
            progress.end();
        }
        PrintWriter out = surroundings.out();
        if (report.published() && !print.quiet) {
            new BuildSummary(report, out).print(print.all);
            out.flush();
        }
        Problems.print(report.diagnostics(), print, surroundings);
        if (!report.published()) {
            surroundings.err().println(Problems.closing(report, "Nothing was written."));
            return Math.max(ExitCode.PROBLEMS, Problems.exitCode(report.diagnostics()));
        }
        surroundings.err().flush();
        if (!print.quiet) {
            String home = NewFiles.shown(report.site().resolve("index.html"), surroundings);
            out.println(Problems.closing(report, "Open " + home));
        }
        return ExitCode.DONE;
    }
}
