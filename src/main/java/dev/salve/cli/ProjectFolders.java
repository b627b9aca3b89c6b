package dev.salve.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where a project's folders are. */
final class ProjectFolders {
    @Option(names = "--project", paramLabel = "DIR", description = "The project; without it, the folder you are in.")
    @Nullable
    Path project;

    @Option(names = "--content", paramLabel = "DIR", description = "The content; without it, content in the project.")
    @Nullable
    Path content;

    /** The project's folder, absolute. */
    Path project(Surroundings surroundings) {
        return given(project, surroundings, surroundings.folder());
    }

    /** The folder of the content, absolute. */
    Path content(Surroundings surroundings) {
        return given(content, surroundings, project(surroundings).resolve("content"));
    }

    /** A folder as given, seen from the working folder, or another one where none is given. */
    static Path given(@Nullable Path given, Surroundings surroundings, Path otherwise) {
        return (given == null ? otherwise : surroundings.folder().resolve(given)).normalize();
    }
}
