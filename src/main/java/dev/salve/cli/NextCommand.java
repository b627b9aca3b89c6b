package dev.salve.cli;

import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import dev.salve.diagnostic.JsonText;
import dev.salve.model.site.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code salve next}: what publishes, expires or falls due, and when. */
@Command(
        name = "next",
        description = "Lists what is published, expires, falls due for review or has to be checked again, by date.")
final class NextCommand implements Callable<Integer> {
    private static final int FORMAT = 1;

    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    BuildSettings settings = new BuildSettings();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, or ics for a calendar.")
    String format = "text";

    NextCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!List.of("text", "json", "ics").contains(format)) {
            throw WrongUsage.of(spec, "there is no format \"" + format + "\"; formats are text, json, ics");
        }
        BuildReport report = SiteBuilder.check(settings.options(surroundings), new Progress(surroundings, true));
        Site site = report.joined();
        List<Change> changes = Changes.of(site);
        if (format.equals("json")) {
            JsonText.write(surroundings.out(), json -> write(changes, site.date(), json));
        } else if (format.equals("ics")) {
            String host = site.config().identity().url().getHost();
            String name = site.config().identity().title();
            surroundings.out().print(CalendarFile.of(changes, host == null ? "site" : host, name, site.date()));
        } else {
            print(changes, site.date());
        }
        if (report.hasErrors()) {
            surroundings.err().println(Problems.closing(report, "Something may be missing from this list."));
            surroundings.err().println("  = hint: \"salve check\" shows the problems");
        }
        return Problems.exitCode(report.diagnostics());
    }

    private void print(List<Change> changes, LocalDate today) {
        PrintWriter out = surroundings.out();
        if (changes.isEmpty()) {
            out.println("Nothing is dated: no article comes, goes or falls due for review.");
        }
        for (Change change : changes) {
            String passed = change.date().isBefore(today) ? "  (has passed)" : "";
            out.println(
                    change.date() + "  " + change.what() + " " + change.kind().words() + passed);
            out.println("            " + change.place().location());
        }
    }

    private static void write(List<Change> changes, LocalDate today, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("date", today.toString());
        json.writeArrayPropertyStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringProperty("date", change.date().toString());
            json.writeStringProperty("kind", change.kind().word());
            json.writeStringProperty("what", change.what());
            json.writeStringProperty("file", change.place().file().path());
            json.writeNumberProperty("line", change.place().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
