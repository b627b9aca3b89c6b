package dev.salve.cli;

import dev.salve.scaffold.ScaffoldName;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What names, titles and folders of new things must be. */
final class NewNames {
    private NewNames() {}

    /** Refuses a name that can't stand in an address, and proposes one that can. */
    static void check(String name, CommandSpec spec) {
        if (!ScaffoldName.isSegment(name)) {
            String near = ScaffoldName.of(name);
            String words = "a name has only letters a to z, digits and hyphens, but this is \"" + name + "\"";
            throw WrongUsage.of(spec, near.isEmpty() ? words : words + "; did you mean \"" + near + "\"?");
        }
    }

    /** A title as given, or another one where none is given. */
    static String title(@Nullable String given, String otherwise, CommandSpec spec) {
        if (given == null) {
            return otherwise;
        }
        if (given.isBlank() || given.lines().count() != 1) {
            throw WrongUsage.of(spec, "a title is one line of text");
        }
        return given.strip();
    }

    /** Whether there is a site in this folder to which something can be added; says so where there is none. */
    static boolean isContent(Path content, Surroundings surroundings) {
        if (Files.isRegularFile(content.resolve("site.yaml"))) {
            return true;
        }
        surroundings
                .err()
                .println("error: there is no \"" + NewFiles.shown(content.resolve("site.yaml"), surroundings) + "\"");
        surroundings
                .err()
                .println("  = hint: go to your project's folder, or name it with --project; "
                        + "\"salve new site DIR\" starts a new one");
        return false;
    }
}
