package dev.salve.cli;

import dev.salve.publish.DiskTrouble;
import dev.salve.scaffold.ScaffoldFile;
import dev.salve.scaffold.ScaffoldWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Writes new files and says which, or says what is in the way. */
final class NewFiles {
    private NewFiles() {}

    /** Writes all files below {@code folder}, or none; what to do next is printed behind them. */
    static int write(Path folder, List<ScaffoldFile> files, Surroundings surroundings, String... next) {
        PrintWriter err = surroundings.err();
        List<Path> inTheWay = ScaffoldWriter.inTheWay(folder, files);
        if (!inTheWay.isEmpty()) {
            for (Path path : inTheWay) {
                err.println("error: \"" + shown(path, surroundings) + "\" is there already");
            }
            err.println("  = hint: choose another name, or move it away; nothing was written");
            return ExitCode.PROBLEMS;
        }
        try {
            ScaffoldWriter.write(folder, files);
        } catch (IOException e) {
            err.println("error: not all files could be written: " + DiskTrouble.words(e));
            return ExitCode.TROUBLE;
        }
        PrintWriter out = surroundings.out();
        out.println("Written:");
        files.forEach(file -> out.println("  " + shown(folder.resolve(file.path()), surroundings)));
        out.println();
        List.of(next).forEach(out::println);
        return ExitCode.DONE;
    }

    /** A path as people would type it where they are. */
    static String shown(Path path, Surroundings surroundings) {
        Path shown =
                path.startsWith(surroundings.folder()) ? surroundings.folder().relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
