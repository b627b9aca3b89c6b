package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of the content folder, sorted by path. Whatever leads out of it, or is neither file nor folder, is reported
 * by name and never opened. Names that start with a dot are left alone, {@code static/.well-known} aside.
 */
final class ContentTree {
    /** What Java puts for bytes of a name that are nothing in the system's encoding. */
    private static final char UNKNOWN_CHARACTER = '\uFFFD';

    private final Path root;
    private final String shownRoot;
    private final Diagnostics diagnostics;
    private final List<InputFile> files = new ArrayList<>();

    private ContentTree(Path root, String shownRoot, Diagnostics diagnostics) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.diagnostics = diagnostics;
    }

    /**
     * A file that may be read.
     *
     * @param path relative to the content folder, with forward slashes
     * @param shownPath as messages show it
     * @param file where it is
     */
    record InputFile(String path, String shownPath, Path file) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** The first part of its path, empty for a file at the top. */
        String topFolder() {
            int slash = path.indexOf('/');
            return slash < 0 ? "" : path.substring(0, slash);
        }
    }

    /**
     * All files below {@code root}.
     *
     * @param shownRoot the path of the folder as messages show it
     */
    static List<InputFile> files(Path root, String shownRoot, Diagnostics diagnostics) {
        ContentTree tree = new ContentTree(root, shownRoot, diagnostics);
        try {
            tree.walk(root.toRealPath(), "");
        } catch (IOException e) {
            diagnostics.report(
                    DiagnosticCode.INPUT_MISSING,
                    SourceFile.named(shownRoot).whole(),
                    "there is no content folder \"" + shownRoot + "\"",
                    "run Salve in the folder that holds content/, or name it with --project");
        }
        return List.copyOf(tree.files);
    }

    private void walk(Path folder, String prefix) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            report(
                    DiagnosticCode.INPUT_UNREADABLE,
                    prefix,
                    "this folder can't be read",
                    "look whether you may open it");
            return;
        }
        entries.sort((a, b) -> name(a).compareTo(name(b)));
        for (Path entry : entries) {
            String path = prefix.isEmpty() ? name(entry) : prefix + "/" + name(entry);
            if (name(entry).indexOf(UNKNOWN_CHARACTER) >= 0) {
                report(
                        DiagnosticCode.INPUT_UNREADABLE,
                        prefix,
                        "a name in this folder, \"" + name(entry) + "\", holds letters that this system can't read",
                        "set LC_ALL=C.UTF-8 and build again, or use the letters a to z in the name");
            } else if (!name(entry).startsWith(".") || path.equals("static/.well-known")) {
                visit(entry, path);
            }
        }
    }

    private void visit(Path entry, String path) {
        try {
            Path real = entry.toRealPath();
            if (Files.isSymbolicLink(entry) && (!real.startsWith(root.toRealPath()) || Files.isDirectory(real))) {
                report(
                        DiagnosticCode.INPUT_OUTSIDE_PROJECT,
                        path,
                        "this is a link to another place, which Salve does not follow",
                        "put the file itself here");
                return;
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                walk(entry, path);
            } else if (attributes.isRegularFile()) {
                files.add(new InputFile(path, shown(path), real));
            } else {
                report(
                        DiagnosticCode.INPUT_SPECIAL_FILE,
                        path,
                        "this is neither a file nor a folder, so Salve does not open it",
                        "take it out of the content folder");
            }
        } catch (IOException e) {
            report(
                    DiagnosticCode.INPUT_UNREADABLE,
                    path,
                    "this can't be read, or leads in a circle",
                    "look whether it still exists and whether you may open it");
        }
    }

    private void report(DiagnosticCode code, String path, String message, String hint) {
        diagnostics.report(code, SourceFile.named(shown(path)).whole(), message, hint);
    }

    private String shown(String path) {
        return path.isEmpty() ? shownRoot : shownRoot + "/" + path;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
