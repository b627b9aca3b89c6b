package dev.salve.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Puts right what a killed build left behind; to be called only by who holds the lock. */
final class Recovery {
    private Recovery() {}

    /** Leaves the site as it was before or after the killed build, and nothing of that build beside it. */
    static void run(Workplace place) throws IOException {
        if (Disk.exists(place.old())) {
            if (Disk.isFolder(place.site()) && isEmpty(place.site())) {
                Files.delete(place.site());
            }
            if (!Disk.exists(place.site())) {
                Files.move(place.old(), place.site(), StandardCopyOption.ATOMIC_MOVE);
            } else if (Disk.exists(place.site().resolve(ManifestFile.NAME))) {
                removeOld(place.old(), place.site());
            } else {
                throw new IOException("an interrupted build left \"" + place.old()
                        + "\", and since then something else was put into the site; keep what is right of the two");
            }
        }
        Disk.deleteTree(place.staging());
        Files.deleteIfExists(place.site().resolve(FileByFile.PART));
        Files.deleteIfExists(place.site().resolve(ManifestFile.DRAFT));
    }

    /** Removes a site that was replaced, but never what Salve did not write and the new site does not hold. */
    static void removeOld(Path old, Path site) throws IOException {
        ForeignFiles.in(old, ManifestFile.readIn(old)).moveMissingInto(new Folders(site));
        Disk.deleteTree(old);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
