package dev.salve.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders below one root, each made once, with the mode that a web server needs. Any thread may ask for one. */
final class Folders {
    private final Path root;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    Folders(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Where the file at {@code path} goes; the folders above it are there. */
    Path makeRoomFor(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            make(path.substring(0, slash));
        }
        return root.resolve(path);
    }

    /** The folder at {@code path}, made if need be with those above it. */
    Path make(String path) throws IOException {
        Path folder = root.resolve(path);
        if (made.contains(path)) {
            return folder;
        }
        int slash = path.lastIndexOf('/');
        if (slash > 0) {
            make(path.substring(0, slash));
        }
        try {
            Files.createDirectory(folder);
            Disk.setMode(folder, Disk.FOLDER_MODE);
        } catch (FileAlreadyExistsException e) {
            if (!Disk.isFolder(folder)) {
                throw e;
            }
        }
        made.add(path);
        return folder;
    }
}
