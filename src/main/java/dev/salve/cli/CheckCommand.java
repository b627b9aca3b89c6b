package dev.salve.cli;

import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import dev.salve.check.PageScore;
import dev.salve.diagnostic.DiagnosticFormat;
import dev.salve.diagnostic.Spelling;
import dev.salve.publish.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code salve check}: everything that a build does, but nothing is written. */
@Command(
        name = "check",
        description = "Checks the whole site without writing it.",
        footer = {"", "Problems for people go to the error output; in every other format, to the output."})
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    BuildSettings settings = new BuildSettings();

    @Mixin
    PrintSettings print = new PrintSettings();

    @Option(names = "--format", paramLabel = "FORMAT", description = "human, line, json, sarif or github.")
    String format = "human";

    @Option(names = "--output", paramLabel = "FILE", description = "Writes the problems into a file instead.")
    @Nullable
    Path output;

    @Option(
            names = "--scores",
            description = "Prints what can be measured of each page instead of the problems: reading grades, sources,"
                    + " benefits and risks; human or json.")
    boolean scores;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        DiagnosticFormat form = DiagnosticFormat.named(format).orElseThrow(() -> {
            String near = Spelling.didYouMean(format, DiagnosticFormat.words());
            String words = "there is no format \"" + format + "\"; ";
            return WrongUsage.of(
                    spec, words + (near != null ? near : "formats are " + String.join(", ", DiagnosticFormat.words())));
        });
        if (scores && form != DiagnosticFormat.HUMAN && form != DiagnosticFormat.JSON) {
            throw WrongUsage.of(spec, "scores have the formats human and json");
        }
        if (scores && output != null) {
            throw WrongUsage.of(spec, "--output is for problems; scores go to the standard output");
        }
        Progress progress = new Progress(surroundings, print.quiet);
        BuildReport report;
        try {
            report = SiteBuilder.check(settings.options(surroundings), progress);
        } finally {
            progress.end();
        }
        Path file = output;
        if (scores) {
            List<PageScore> measured = PageScore.all(report.joined());
            if (form == DiagnosticFormat.JSON) {
                ScoreTable.write(measured, surroundings.out());
            } else {
                ScoreTable.print(measured, surroundings.out());
            }
        } else if (file != null) {
            StringBuilder text = new StringBuilder();
            form.printer(false, print.all).print(report.diagnostics(), text);
            try {
                Files.writeString(surroundings.folder().resolve(file), text);
            } catch (IOException e) {
                surroundings.err().println("error: \"" + file + "\" can't be written: " + DiskTrouble.words(e));
                return ExitCode.TROUBLE;
            }
        } else if (form == DiagnosticFormat.HUMAN) {
            Problems.print(report.diagnostics(), print, surroundings);
        } else {
            form.printer(false, print.all).print(report.diagnostics(), surroundings.out());
        }
        if (!print.quiet) {
            surroundings.err().println(Problems.closing(report, ""));
        }
        return Problems.exitCode(report.diagnostics());
    }
}
