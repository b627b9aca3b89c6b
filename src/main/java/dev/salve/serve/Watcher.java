package dev.salve.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the content of folders to change. The folders need not exist yet. For one thread.
 *
 * <p>The system says that something has happened; what has changed is seen by looking. So it does not matter how an
 * editor saves, and nothing in a folder that is new or was renamed is missed.
 */
final class Watcher implements AutoCloseable {
    /** An editor's save is several steps: it is over when nothing has happened for so long. */
    private static final long QUIET_MILLIS = 50;

    /** Where something happens all the time, it is looked at after so long. */
    private static final long MOST_MILLIS = 1000;

    /** How often to look where the system does not tell. */
    private static final long POLL_MILLIS = 1000;

    private final List<Path> folders;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private boolean polls;
    private FolderSnapshot last;

    private Watcher(List<Path> folders, WatchService service) {
        this.folders = folders;
        this.service = service;
        // Some systems' service does not hear of changes but looks for them itself, every ten seconds.
        this.polls = service.getClass().getSimpleName().startsWith("Polling");
        watchAll();
        this.last = FolderSnapshot.of(existing(), FolderSnapshot.EMPTY, Set.of());
    }

    /** A watcher that knows what the folders hold now. */
    static Watcher start(List<Path> folders) throws IOException {
        return new Watcher(folders, FileSystems.getDefault().newWatchService());
    }

    /** Returns when files were added, taken away or changed since the last time, and the disk is quiet. */
    void awaitChange() throws InterruptedException {
        while (true) {
            WatchKey key = polls ? service.poll(POLL_MILLIS, TimeUnit.MILLISECONDS) : service.take();
            Set<Path> touched = new HashSet<>();
            boolean complete = true;
            long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
            while (key != null) {
                complete &= collect(key, touched);
                key = System.nanoTime() < latest ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : null;
            }
            // First watch, then look: what happens in between is seen twice rather than never.
            watchAll();
            FolderSnapshot now = FolderSnapshot.of(existing(), complete ? last : FolderSnapshot.EMPTY, touched);
            boolean changed = !now.isSameAs(last);
            last = now;
            if (changed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // It watches nothing any more, which is all that was wanted.
            return;
        }
    }

    /** Adds what happened; false if more has happened than is told. */
    private boolean collect(WatchKey key, Set<Path> touched) {
        boolean complete = true;
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                complete = false;
            } else if (folder != null && event.context() instanceof Path name) {
                touched.add(folder.resolve(name));
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
        return complete;
    }

    private void watchAll() {
        for (Path folder : folders) {
            Path parent = nearest(folder.getParent());
            if (parent != null) {
                watch(parent);
            }
        }
        existing().forEach(this::watchTree);
    }

    /** The folder itself or the next one above it that exists. */
    private static @Nullable Path nearest(@Nullable Path folder) {
        Path at = folder;
        while (at != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** Those of the folders that exist, without links in their paths. */
    private List<Path> existing() {
        List<Path> real = new ArrayList<>();
        for (Path folder : folders) {
            try {
                real.add(folder.toRealPath());
            } catch (IOException e) {
                // It does not exist yet; its parent is watched.
            }
        }
        return real;
    }

    private void watchTree(Path root) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (FolderSnapshot.isHidden(folder) && !folder.equals(root)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    watch(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            polls = true;
        }
    }

    private void watch(Path folder) {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            watched.put(key, folder);
        } catch (IOException e) {
            // The system watches no more folders than it is set to, and some file systems can't be watched.
            polls = polls || Files.isDirectory(folder);
        }
    }
}
