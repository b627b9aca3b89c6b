package dev.salve.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Trouble with a disk, in words. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /** What went wrong, to stand behind a colon. */
    public static String words(Exception trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof ReadOnlyFileSystemException) {
            return "the disk is read-only";
        }
        if (trouble instanceof NoSuchFileException missing) {
            return named(missing, "does not exist");
        }
        if (trouble instanceof FileAlreadyExistsException present) {
            return named(present, "already exists");
        }
        if (trouble instanceof DirectoryNotEmptyException full) {
            return named(full, "is not empty");
        }
        if (trouble instanceof NotDirectoryException file) {
            return named(file, "is not a folder");
        }
        String reason = trouble instanceof FileSystemException known ? known.getReason() : trouble.getMessage();
        String words = Objects.requireNonNullElse(
                reason, Objects.requireNonNullElse(trouble.getMessage(), "no reason is given"));
        return words.substring(0, Math.min(1, words.length())).toLowerCase(Locale.ROOT)
                + words.substring(Math.min(1, words.length()));
    }

    /** What may help, if anything general does. */
    static @Nullable String hint(Exception trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "give yourself the right to write there, or choose another folder with --site";
        }
        boolean full = trouble instanceof IOException && words(trouble).contains("no space left");
        return full ? "make room on the disk and build again" : null;
    }

    private static String named(FileSystemException trouble, String what) {
        return "\"" + trouble.getFile() + "\" " + what;
    }
}
