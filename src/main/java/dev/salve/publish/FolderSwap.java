package dev.salve.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Replaces a site by the one in its staging folder with two renames, between which it is gone for microseconds. */
final class FolderSwap {
    private FolderSwap() {}

    /** Swaps. Null when done, else why the system does not let us, with nothing changed. */
    static @Nullable String swap(Workplace place) throws IOException {
        boolean replaces = Disk.exists(place.site());
        if (replaces) {
            try {
                Files.move(place.site(), place.old(), StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                return "it can't be renamed: " + DiskTrouble.words(e);
            }
        }
        try {
            Files.move(place.staging(), place.site(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(place.old(), place.site(), StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        return null;
    }
}
