package dev.salve.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a site is published and what stands around it while that happens.
 *
 * @param site the folder that visitors are served from, links resolved; it need not exist
 * @param lock the file that keeps two builds apart
 * @param staging the folder in which the new site gathers, on the site's own disk
 * @param old what the site's folder is called between the two renames
 * @param obstacle why the folders can't be swapped, to follow "because"; null if they can
 */
record Workplace(
        Path site,
        Path lock,
        Path staging,
        Path old,
        @Nullable String obstacle) {
    /** How the name of everything begins that Salve puts beside or into a site for itself. */
    static final String RESERVED = ".salve-";

    /** The workplace for the site that the user called {@code given}; makes the folders above it. */
    static Workplace of(Path given) throws IOException {
        Path absolute = given.toAbsolutePath();
        boolean isLink = Files.isSymbolicLink(absolute);
        Path site = isLink || Files.exists(absolute) ? absolute.toRealPath() : missing(absolute.normalize());
        Path parent = site.getParent();
        Path name = site.getFileName();
        if (parent == null || name == null) {
            throw new FileSystemException(site.toString(), null, "it is the root of a disk");
        }
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new NotDirectoryException(site.toString());
        }
        String obstacle = null;
        if (isMountPoint(site, parent)) {
            obstacle = "it is a disk of its own";
        } else if (!Files.isWritable(parent)) {
            obstacle = "nothing can be written beside it";
        }
        boolean beside = obstacle == null;
        if (!beside) {
            Files.createDirectories(site);
        }
        return new Workplace(
                site,
                beside ? parent.resolve(RESERVED + "lock-" + name) : site.resolve(RESERVED + "lock"),
                beside ? parent.resolve(RESERVED + "staging-" + name) : site.resolve(RESERVED + "staging"),
                parent.resolve(RESERVED + "old-" + name),
                beside && isLink ? "it is a link" : obstacle);
    }

    private static Path missing(Path site) throws IOException {
        Path parent = site.getParent();
        if (parent == null) {
            return site;
        }
        Files.createDirectories(parent);
        return parent.toRealPath().resolve(site.getFileName());
    }

    /** A folder bound from the same disk is not noticed here; the rename then fails and is made up for. */
    private static boolean isMountPoint(Path site, Path parent) throws IOException {
        return Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)
                && !Files.getFileStore(site).equals(Files.getFileStore(parent));
    }
}
