package dev.salve.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The themes in a project's own folder, which need not exist. */
final class ProjectThemes implements ThemeSource {
    private final Path folder;

    ProjectThemes(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> themes() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public List<String> list(String theme, String path) throws IOException {
        Path themeFolder = folder.resolve(theme);
        Path start = themeFolder.resolve(path);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        if (Files.isSymbolicLink(start)) {
            throw new IOException("it is a link to another folder; put the folder itself here");
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> themeFolder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !isHidden(name))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public byte @Nullable [] read(String theme, String path) throws IOException {
        Path file = folder.resolve(theme).resolve(path);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        // A link may lead out of the folder: what it leads to is not the theme's to publish.
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("it leads out of the folder of themes");
        }
        return Files.readAllBytes(file);
    }

    @Override
    public String shown(String theme, String path) {
        Path name = folder.getFileName();
        return (name == null ? "themes" : name) + "/" + theme + "/" + path;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }
}
