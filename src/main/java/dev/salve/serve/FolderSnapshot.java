package dev.salve.serve;

import dev.salve.source.Fingerprint;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What folders hold at one moment: each file with a hash of its content, so that a file that was only touched, or saved
 * as it was, is no change. Names that start with a dot do not count, as nothing reads them.
 */
final class FolderSnapshot {
    static final FolderSnapshot EMPTY = new FolderSnapshot(Map.of());

    private static final String NO_FILE = "no file";

    private final Map<Path, Stamp> files;

    private record Stamp(
            long size, FileTime modified, @Nullable Object key, String hash) {
        boolean isStillOf(BasicFileAttributes now) {
            return size == now.size()
                    && modified.equals(now.lastModifiedTime())
                    && (key == null || key.equals(now.fileKey()));
        }
    }

    private FolderSnapshot(Map<Path, Stamp> files) {
        this.files = files;
    }

    /**
     * What the folders hold now.
     *
     * @param before an earlier snapshot; files that look as they did then are not read again
     * @param touched files to be read again however they look
     */
    static FolderSnapshot of(List<Path> folders, FolderSnapshot before, Set<Path> touched) {
        Map<Path, Stamp> files = new TreeMap<>();
        for (Path folder : folders) {
            walk(folder, (file, attributes) -> {
                Stamp old = touched.contains(file) ? null : before.files.get(file);
                files.put(file, old != null && old.isStillOf(attributes) ? old : stamp(file, attributes));
            });
        }
        return new FolderSnapshot(files);
    }

    /** Whether the same files have the same content. */
    boolean isSameAs(FolderSnapshot other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream().allMatch(file -> {
                    Stamp theirs = other.files.get(file.getKey());
                    return theirs != null
                            && theirs.hash().equals(file.getValue().hash());
                });
    }

    private interface FileVisit {
        void visit(Path file, BasicFileAttributes attributes);
    }

    private static void walk(Path folder, FileVisit visit) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return isHidden(inner) && !inner.equals(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file)) {
                        visit.visit(file, attributes);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // What can't be walked holds nothing; the build says what is wrong with it.
            return;
        }
    }

    static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static Stamp stamp(Path file, BasicFileAttributes attributes) {
        String hash;
        try {
            // A link's own attributes say nothing of what it leads to; devices and pipes are never opened.
            hash = Files.isRegularFile(file) ? Fingerprint.of(Files.readAllBytes(file)) : NO_FILE;
        } catch (IOException e) {
            hash = NO_FILE;
        }
        return new Stamp(
                attributes.isSymbolicLink() ? -1 : attributes.size(),
                attributes.lastModifiedTime(),
                attributes.fileKey(),
                hash);
    }
}
