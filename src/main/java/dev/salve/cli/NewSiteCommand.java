package dev.salve.cli;

import dev.salve.scaffold.ScaffoldFile;
import dev.salve.scaffold.ScaffoldName;
import dev.salve.scaffold.SiteSkeleton;
import dev.salve.schema.DocumentType;
import dev.salve.schema.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salve new site}: a project that builds as it is. */
@Command(name = "site", description = "Starts a site: settings, pages, data files and a sample treatment.")
final class NewSiteCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "DIR", description = "The folder of the new project.")
    Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", description = "The name of the clinic or site.")
    @Nullable
    String title;

    NewSiteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path project = surroundings.folder().resolve(folder).normalize();
        List<ScaffoldFile> files = new ArrayList<>(SiteSkeleton.site(title(project)));
        for (DocumentType document : Reference.schemas().documents()) {
            StringBuilder schema = new StringBuilder();
            Schemas.write(document, schema);
            files.add(new ScaffoldFile("schema/" + document.name() + ".json", schema.toString()));
        }
        String shown = NewFiles.shown(project, surroundings);
        String inProject = shown.isEmpty() ? "" : " --project " + shown;
        return NewFiles.write(
                project,
                files,
                surroundings,
                "Next:",
                "  salve build" + inProject + "           builds it as it is",
                "  salve build" + inProject + " --drafts  shows the sample treatment too",
                "Then fill the places marked [[like this]], and take \"draft: true\" out of what is ready.");
    }

    private String title(Path project) {
        String given = title;
        if (given == null) {
            Path name = project.getFileName();
            String words = ScaffoldName.of(name == null ? "" : name.toString());
            return words.isEmpty() ? "Our clinic" : ScaffoldName.title(words);
        }
        return NewNames.title(given, "", spec);
    }
}
