package dev.salve.signoff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Writes a file as a whole: whatever happens meanwhile, there is the new text or what was there before. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes a text in UTF-8, over an earlier file; makes the folders above it. */
    public static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // A name with a dot before it is no content, so that a build at the same time does not see it.
        Path half = Files.createTempFile(folder, ".salve-", ".half");
        try {
            try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            PosixFileAttributeView modes = Files.getFileAttributeView(half, PosixFileAttributeView.class);
            if (modes != null) {
                modes.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
