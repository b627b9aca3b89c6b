package dev.salve.publish;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** What stands in a site's folder and was not written by Salve: {@code .git}, {@code CNAME}, a folder of downloads. */
final class ForeignFiles {
    private final Path site;
    private final List<String> folders = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private ForeignFiles(Path site) {
        this.site = site;
    }

    /** What {@code manifest} does not know in {@code site}: files, links and folders, each folder before its content. */
    static ForeignFiles in(Path site, Manifest manifest) throws IOException {
        ForeignFiles foreign = new ForeignFiles(site);
        if (!Disk.isFolder(site)) {
            return foreign;
        }
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String path = pathOf(site, folder);
                if (path.startsWith(Workplace.RESERVED)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!path.isEmpty() && !manifest.knowsBelow(path)) {
                    foreign.folders.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = pathOf(site, file);
                boolean ours = attributes.isRegularFile() && manifest.knows(path);
                if (!ours && !path.startsWith(Workplace.RESERVED)) {
                    foreign.files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        foreign.folders.sort(null);
        foreign.files.sort(null);
        return foreign;
    }

    private static String pathOf(Path site, Path path) {
        return site.relativize(path).toString().replace('\\', '/');
    }

    /** Reports each that stands where {@code paths} are to be written; whether there is none. */
    boolean leaveRoomFor(OutputPaths paths, String siteName, Diagnostics diagnostics) {
        NavigableMap<String, List<OutputPaths.Claim>> claims = paths.byKey();
        boolean fine = true;
        for (String folder : folders) {
            List<OutputPaths.Claim> claim = claims.get(OutputPaths.folded(folder));
            fine &= claim == null || report(folder, "a folder", claim.get(0), siteName, diagnostics);
        }
        for (String file : files) {
            String key = OutputPaths.folded(file);
            List<OutputPaths.Claim> claim = claims.get(key);
            if (claim == null) {
                String below = claims.ceilingKey(key + "/");
                claim = below != null && below.startsWith(key + "/") ? claims.get(below) : null;
            }
            fine &= claim == null || report(file, "a file", claim.get(0), siteName, diagnostics);
        }
        return fine;
    }

    private static boolean report(
            String path, String kind, OutputPaths.Claim claim, String siteName, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.PUBLISH_FOREIGN_FILE,
                claim.origin(),
                "\"" + claim.path() + "\" can't be written, because \"" + siteName + "/" + path + "\" is " + kind
                        + " that Salve did not put there",
                "move \"" + siteName + "/" + path + "\" out of the site, or rename what it is in the way of");
        return false;
    }

    /** Puts them into {@code target} as well, linked where that is possible. What is there already stays. */
    void carryInto(Folders target) throws IOException {
        for (String folder : folders) {
            target.make(folder);
        }
        for (String file : files) {
            Path to = target.makeRoomFor(file);
            if (!Disk.exists(to)) {
                linkOrCopy(site.resolve(file), to);
            }
        }
        copyModes(target);
    }

    /** Moves into {@code target} those that are not there. */
    void moveMissingInto(Folders target) throws IOException {
        for (String folder : folders) {
            target.make(folder);
        }
        for (String file : files) {
            Path to = target.makeRoomFor(file);
            if (!Disk.exists(to)) {
                Files.move(site.resolve(file), to);
            }
        }
        copyModes(target);
    }

    /** Modes come last and deepest first: a folder that is closed to us could not be filled any more. */
    private void copyModes(Folders target) throws IOException {
        for (int i = folders.size() - 1; i >= 0; i--) {
            String folder = folders.get(i);
            PosixFileAttributeView view =
                    Files.getFileAttributeView(site.resolve(folder), PosixFileAttributeView.class);
            if (view != null) {
                Disk.setMode(target.make(folder), view.readAttributes().permissions());
            }
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isSymbolicLink()) {
            try {
                Files.createLink(to, from);
                return;
            } catch (IOException | UnsupportedOperationException e) {
                if (attributes.isOther()) {
                    throw new IOException("\"" + from + "\" is neither a file nor a folder", e);
                }
            }
        }
        Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
