package dev.salve.publish;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.model.output.OutputSink;
import dev.salve.source.FileContent;
import dev.salve.source.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A site in the making: takes files from any thread, and at the end replaces the published site by them all, or leaves
 * it byte for byte as it was. Closing it without publishing abandons it.
 *
 * <pre>{@code
 * try (StagedSite stage = ...) {
 *     renderers.render(site, stage);
 *     boolean done = !diagnostics.stopBuild() && stage.publish();
 * }
 * }</pre>
 */
public final class StagedSite implements OutputSink, AutoCloseable {
    private final Workplace place;
    private final SiteLock lock;
    private final Manifest old;
    private final SourceSpan site;
    private final Diagnostics diagnostics;
    private final Folders staging;
    private final OutputPaths paths = new OutputPaths();
    private final Map<String, String> checksums = new ConcurrentHashMap<>();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();
    private volatile boolean closed;

    /** The first file that could not be written, and why. */
    private record Failure(String path, Exception trouble) {}

    StagedSite(Workplace place, SiteLock lock, Manifest old, SourceSpan site, Diagnostics diagnostics) {
        this.place = place;
        this.lock = lock;
        this.old = old;
        this.site = site;
        this.diagnostics = diagnostics;
        this.staging = new Folders(place.staging());
    }

    /** Takes a file; what is wrong with it is told by {@link #publish}. */
    @Override
    public void accept(OutputFile file) {
        if (closed) {
            throw new IllegalStateException("the site is published or abandoned already");
        }
        if (!paths.claim(file) || failure.get() != null) {
            return;
        }
        try {
            String checksum = Manifest.checksum(file.content());
            checksums.put(file.path(), checksum);
            if (isUnchanged(file, checksum)) {
                unchanged.add(file.path());
                keep(file);
            } else {
                write(file);
            }
        } catch (IOException | InvalidPathException e) {
            failure.compareAndSet(null, new Failure(file.path(), e));
        }
    }

    /** Whether the published file is ours, was meant to be this, and still is, down to its mode. */
    private boolean isUnchanged(OutputFile file, String checksum) throws IOException {
        if (!old.knows(file.path(), checksum)) {
            return false;
        }
        Path published = place.site().resolve(file.path());
        BasicFileAttributes attributes = Disk.attributes(published);
        if (attributes == null
                || !attributes.isRegularFile()
                || attributes.size() != file.content().size()) {
            return false;
        }
        boolean ownMode = attributes instanceof PosixFileAttributes posix
                && !posix.permissions().equals(Disk.FILE_MODE);
        return !ownMode && isSame(published, file.content());
    }

    private static boolean isSame(Path published, FileContent content) throws IOException {
        return content instanceof FileContent.Copied copied
                ? Files.mismatch(published, copied.file()) < 0
                : Arrays.equals(Files.readAllBytes(published), content.bytes());
    }

    private void keep(OutputFile file) throws IOException {
        if (place.obstacle() != null) {
            return;
        }
        Path to = staging.makeRoomFor(file.path());
        try {
            Files.createLink(to, place.site().resolve(file.path()));
        } catch (IOException | UnsupportedOperationException e) {
            write(file);
        }
    }

    private void write(OutputFile file) throws IOException {
        Path to = staging.makeRoomFor(file.path());
        if (file.content() instanceof FileContent.Copied copied) {
            Files.copy(copied.file(), to);
        } else {
            Files.write(to, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        Disk.setMode(to, Disk.FILE_MODE);
    }

    /**
     * Replaces the published site. Reports what keeps it from that, and then leaves the published site alone.
     *
     * @return whether the site is published
     */
    public boolean publish() {
        if (closed) {
            throw new IllegalStateException("the site is published or abandoned already");
        }
        boolean published = false;
        try {
            published = paths.report(diagnostics) && isWhole() && replace();
        } catch (IOException e) {
            SitePublisher.fail(site, "can't be written", e, diagnostics);
        } finally {
            abandon();
        }
        return published;
    }

    private boolean isWhole() {
        Failure first = failure.get();
        if (first != null) {
            SitePublisher.fail(
                    site, "can't be written, because \"" + first.path() + "\" can't", first.trouble(), diagnostics);
        }
        return first == null;
    }

    private boolean replace() throws IOException {
        ForeignFiles foreign = ForeignFiles.in(place.site(), old);
        if (!foreign.leaveRoomFor(paths, site.file().path(), diagnostics)) {
            return false;
        }
        Manifest next = Manifest.of(checksums);
        String obstacle = place.obstacle();
        if (obstacle == null) {
            foreign.carryInto(staging);
            ManifestFile.write(next, staging.root());
            obstacle = FolderSwap.swap(place);
        }
        if (obstacle != null) {
            return replaceFileByFile(next, obstacle);
        }
        if (Disk.exists(place.old())) {
            removeOld();
        }
        return true;
    }

    private boolean replaceFileByFile(Manifest next, String obstacle) {
        try {
            FileByFile.replace(staging.root(), place.site(), old, next, unchanged);
        } catch (IOException e) {
            SitePublisher.fail(
                    site, "could be written only in part, so build again when this is mended", e, diagnostics);
            return false;
        }
        diagnostics.report(
                DiagnosticCode.PUBLISH_FILE_BY_FILE,
                site,
                "the files of \"" + site.file().path() + "\" were replaced one by one, because " + obstacle,
                "let the site be a plain folder to have it replaced in one step");
        return true;
    }

    private void removeOld() {
        try {
            Recovery.removeOld(place.old(), place.site());
        } catch (IOException e) {
            leftover(place.old(), e);
        }
    }

    /** Gives up what is staged and lets go of the lock. Does nothing after {@link #publish}. */
    public void abandon() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Disk.deleteTree(place.staging());
        } catch (IOException e) {
            leftover(place.staging(), e);
        }
        try {
            lock.close();
        } catch (IOException e) {
            leftover(place.lock(), e);
        }
    }

    private void leftover(Path path, IOException trouble) {
        diagnostics.report(
                DiagnosticCode.PUBLISH_LEFTOVER,
                site,
                "\"" + path + "\" can't be removed: " + DiskTrouble.words(trouble),
                "remove it by hand, or leave it to the next build");
    }

    @Override
    public void close() {
        abandon();
    }
}
