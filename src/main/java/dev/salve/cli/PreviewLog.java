package dev.salve.cli;

import dev.salve.build.BuildReport;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.serve.PreviewListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What the terminal shows of a preview: where it is, each build, and its problems when they are others than before. */
final class PreviewLog implements PreviewListener {
    private final Surroundings surroundings;
    private final PrintSettings print;
    private final CommonOptions common;
    private List<String> told = List.of();

    PreviewLog(Surroundings surroundings, PrintSettings print, CommonOptions common) {
        this.surroundings = surroundings;
        this.print = print;
        this.common = common;
    }

    /** Says where to look. */
    void started(URI address) {
        surroundings.out().println("Open " + address);
        if (!print.quiet) {
            surroundings.out().println("It follows what you write. Ctrl-C ends it.");
        }
        surroundings.out().flush();
    }

    @Override
    public void built(BuildReport report, Duration time) {
        List<String> problems =
                report.diagnostics().stream().map(PreviewLog::line).toList();
        try {
            if (!problems.equals(told)) {
                Problems.print(report.diagnostics(), print.all, surroundings);
                told = problems;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!print.quiet) {
            String outcome =
                    report.published() ? "Built in " + time.toMillis() + " ms." : "The pages stay as they were.";
            surroundings.err().println(Problems.closing(report, outcome));
        }
        surroundings.err().flush();
    }

    @Override
    public void failed(Throwable fault) {
        Fault.print(fault, common.stacktrace ? List.of(CommonOptions.STACKTRACE) : List.of(), surroundings);
        surroundings.err().flush();
    }

    private static String line(Diagnostic problem) {
        return problem.code().code() + " " + problem.span().location() + " " + problem.severity() + problem.waived()
                + " " + problem.message();
    }
}
