package dev.salve.cli;

import dev.salve.diagnostic.Spelling;
import dev.salve.publish.DiskTrouble;
import dev.salve.schema.DocumentType;
import dev.salve.schema.Schemas;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code salve schema}: the JSON Schema of a file, for editors. */
@Command(
        name = "schema",
        description = {
            "Prints the JSON Schema of a file, with which editors complete and check what you type.",
            "A YAML file names its schema in its first line:",
            "# yaml-language-server: $$schema=../schema/site.json"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which one; without a name all names are listed.")
    @Nullable
    String name;

    @Option(names = "--output", paramLabel = "DIR", description = "Writes all schemas into a folder instead.")
    @Nullable
    Path output;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Schemas schemas = Reference.schemas();
        PrintWriter out = surroundings.out();
        Path given = output;
        String wanted = name;
        if (given != null) {
            return write(surroundings.folder().resolve(given), schemas);
        }
        if (wanted == null) {
            schemas.documents().forEach(document -> out.println(document.name() + "  (" + document.file() + ")"));
            return ExitCode.DONE;
        }
        DocumentType document = schemas.named(wanted).orElse(null);
        if (document == null) {
            List<String> names =
                    schemas.documents().stream().map(DocumentType::name).toList();
            surroundings.err().println("error: no file called \"" + wanted + "\" has a schema");
            surroundings
                    .err()
                    .println("  = hint: "
                            + Objects.requireNonNullElse(
                                    Spelling.didYouMean(wanted, names), "the names are " + String.join(", ", names)));
            return ExitCode.USAGE;
        }
        Schemas.write(document, out);
        return ExitCode.DONE;
    }

    private int write(Path folder, Schemas schemas) throws IOException {
        try {
            Files.createDirectories(folder);
            for (DocumentType document : schemas.documents()) {
                StringBuilder text = new StringBuilder();
                Schemas.write(document, text);
                Files.writeString(folder.resolve(document.name() + ".json"), text);
            }
        } catch (FileSystemException e) {
            surroundings.err().println("error: the schemas can't be written: " + DiskTrouble.words(e));
            return ExitCode.TROUBLE;
        }
        surroundings.out().println(schemas.documents().size() + " schemas are in " + folder);
        return ExitCode.DONE;
    }
}
