package dev.salve.cli;

import dev.salve.scaffold.FirstPerson;
import dev.salve.scaffold.ScaffoldName;
import dev.salve.scaffold.TreatmentSkeleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salve new treatment}: an overview and the articles that every treatment needs. */
@Command(
        name = "treatment",
        description = "Starts a treatment: overview, procedure, benefits, risks, choices and aftercare, as drafts.")
final class NewTreatmentCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProjectFolders folders = new ProjectFolders();

    @Parameters(paramLabel = "NAME", description = "Its folder's name, such as laser-hair-removal.")
    String name = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "What it is called on the site.")
    @Nullable
    String title;

    NewTreatmentCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        NewNames.check(name, spec);
        if (ScaffoldName.isTaken(name)) {
            throw WrongUsage.of(spec, "\"" + name + "\" has a meaning of its own, so no treatment can be called so");
        }
        Path content = folders.content(surroundings);
        if (!NewNames.isContent(content, surroundings)) {
            return ExitCode.PROBLEMS;
        }
        String shown = NewNames.title(title, ScaffoldName.title(name), spec);
        return NewFiles.write(
                content,
                TreatmentSkeleton.treatment(name, shown, FirstPerson.id(content).orElse("")),
                surroundings,
                "Next: fill the places marked [[like this]]; \"salve build --drafts\" shows the pages meanwhile.",
                "When the overview is ready, add " + name + "/index.md to the menu in site.yaml.");
    }
}
