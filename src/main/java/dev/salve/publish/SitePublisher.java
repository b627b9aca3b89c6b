package dev.salve.publish;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens a site for writing: refuses folders that would be harmed, takes the lock, mends what a killed build left. */
public final class SitePublisher {
    private SitePublisher() {}

    /**
     * A stage for the site in {@code site}, which need not exist; empty where it can't be written, which is reported.
     *
     * @param sources folders that are read, which the site may not be, hold or lie in
     */
    public static Optional<StagedSite> open(Path site, List<Path> sources, Diagnostics diagnostics) {
        SourceSpan span = SourceFile.named(site.toString().replace('\\', '/')).whole();
        try {
            if (touchesSource(site, sources, span, diagnostics)) {
                return Optional.empty();
            }
            Workplace place = Workplace.of(site);
            SiteLock lock = SiteLock.take(place.lock());
            try {
                Recovery.run(place);
                Manifest old = manifest(place);
                Files.createDirectory(place.staging());
                Disk.setMode(place.staging(), Disk.FOLDER_MODE);
                return Optional.of(new StagedSite(place, lock, old, span, diagnostics));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (LockHeldException e) {
            diagnostics.report(
                    DiagnosticCode.PUBLISH_LOCKED,
                    span,
                    "another build is writing \"" + span.file().path() + "\": " + e.owner(),
                    "wait until it has finished, or end it, and build again");
        } catch (NotDirectoryException e) {
            diagnostics.report(
                    DiagnosticCode.PUBLISH_FAILED,
                    span,
                    "\"" + span.file().path() + "\" is a file, not a folder",
                    "move it away, or choose another folder with --site");
        } catch (IOException e) {
            fail(span, "can't be written", e, diagnostics);
        }
        return Optional.empty();
    }

    static void fail(SourceSpan site, String what, Exception trouble, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.PUBLISH_FAILED,
                site,
                "\"" + site.file().path() + "\" " + what + ": " + DiskTrouble.words(trouble),
                DiskTrouble.hint(trouble));
    }

    private static Manifest manifest(Workplace place) throws IOException {
        try {
            return ManifestFile.readIn(place.site());
        } catch (IOException e) {
            throw new IOException(
                    "its \"" + ManifestFile.NAME + "\", which says what Salve wrote, can't be read ("
                            + DiskTrouble.words(e) + "); bring it back, or move the folder away",
                    e);
        }
    }

    private static boolean touchesSource(Path site, List<Path> sources, SourceSpan span, Diagnostics diagnostics)
            throws IOException {
        Path target = resolved(site);
        Path parent = site.toAbsolutePath().getParent();
        // A site that is a link lies where the link is, and where it leads.
        Path link = parent == null || !Files.isSymbolicLink(site)
                ? target
                : resolved(parent).resolve(site.getFileName());
        for (Path source : sources) {
            Path real = resolved(source);
            String relation = null;
            if (target.equals(real)) {
                relation = "is";
            } else if (real.startsWith(target)) {
                relation = "holds";
            } else if (target.startsWith(real) || link.startsWith(real)) {
                relation = "lies in";
            }
            if (relation != null) {
                diagnostics.report(
                        DiagnosticCode.PUBLISH_OUTPUT_IN_SOURCE,
                        span,
                        "the site's folder \"" + span.file().path() + "\" " + relation + " the source folder \""
                                + source.toString().replace('\\', '/') + "\"",
                        "choose another folder with --site");
                return true;
            }
        }
        return false;
    }

    /** The real path as far as there is something, and the rest as written. */
    private static Path resolved(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path rest = absolute.normalize();
        Path here = rest;
        while (here.getParent() != null && !Files.exists(here)) {
            here = here.getParent();
        }
        return here.toRealPath().resolve(here.relativize(rest));
    }
}
