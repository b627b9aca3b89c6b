package dev.salve.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes files to start from into a folder, all of them or none, and never over an existing one. */
public final class ScaffoldWriter {
    private ScaffoldWriter() {}

    /** The paths of those files that are there already, in the order given. */
    public static List<Path> inTheWay(Path folder, List<ScaffoldFile> files) {
        return files.stream()
                .map(file -> folder.resolve(file.path()))
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Writes all files, of which none may be there. */
    public static void write(Path folder, List<ScaffoldFile> files) throws IOException {
        for (ScaffoldFile file : files) {
            Path path = folder.resolve(file.path());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, file.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
    }
}
