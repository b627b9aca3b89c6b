package dev.salve.faults;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A folder at one moment: each file with its mode and the hash of its bytes, each folder with its mode. */
record Snapshot(Map<String, String> entries) {

    /** All below {@code folder}; empty if there is no folder. */
    static Snapshot of(Path folder) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
                private final Path root = folder.toRealPath();

                @Override
                public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) throws IOException {
                    entries.put(root.relativize(at) + "/", mode(at));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String content =
                            attributes.isRegularFile() ? hash(Files.readAllBytes(file)) : "neither file nor folder";
                    entries.put(root.relativize(file).toString(), mode(file) + " " + content);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return new Snapshot(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private static String mode(Path path) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))
                : "";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
