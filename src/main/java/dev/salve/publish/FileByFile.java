package dev.salve.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Brings a site up to date where its folder can't be swapped: new files first, then changed ones, pages after what they
 * refer to, removals last. Each file is replaced in one step; the site as a whole is not.
 */
final class FileByFile {
    /** A file on its way from another disk. */
    static final String PART = Workplace.RESERVED + "part";

    private final Path staging;
    private final Folders site;
    private final Manifest old;
    private final Manifest next;

    private FileByFile(Path staging, Folders site, Manifest old, Manifest next) {
        this.staging = staging;
        this.site = site;
        this.old = old;
        this.next = next;
    }

    /** Makes {@code site} what {@code next} says, from the files in {@code staging}; {@code unchanged} ones stay. */
    static void replace(Path staging, Path site, Manifest old, Manifest next, Set<String> unchanged)
            throws IOException {
        new FileByFile(staging, new Folders(site), old, next).replace(unchanged);
    }

    private void replace(Set<String> unchanged) throws IOException {
        // Should this be cut short, the next build must know both what was there and what may be there now.
        ManifestFile.write(old.and(next), site.root());
        Comparator<String> order = Comparator.comparing((String path) -> old.knows(path))
                .thenComparing(path -> path.endsWith(".html"))
                .thenComparing(Comparator.naturalOrder());
        List<String> changed = next.checksums().keySet().stream()
                .filter(path -> !unchanged.contains(path))
                .sorted(order)
                .toList();
        for (String path : changed) {
            clearWayFor(path);
            put(path);
        }
        for (String path : old.checksums().keySet()) {
            if (!next.knows(path)) {
                remove(path);
            }
        }
        ManifestFile.write(next, site.root());
    }

    private void put(String path) throws IOException {
        Path from = staging.resolve(path);
        Path to = site.makeRoomFor(path);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path part = site.root().resolve(PART);
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            Disk.setMode(part, Disk.FILE_MODE);
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Where a folder of ours becomes a file, or a file a folder, the old one has to go first. */
    private void clearWayFor(String path) throws IOException {
        if (Disk.isFolder(site.root().resolve(path))) {
            for (String below : old.checksums().tailMap(path + "/").keySet()) {
                if (!below.startsWith(path + "/")) {
                    break;
                }
                remove(below);
            }
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            if (old.knows(folder)) {
                remove(folder);
            }
        }
    }

    private void remove(String path) throws IOException {
        Path file = site.root().resolve(path);
        if (Disk.isFile(file)) {
            Files.delete(file);
            Disk.deleteEmptyFolders(file.getParent(), site.root());
        }
    }
}
