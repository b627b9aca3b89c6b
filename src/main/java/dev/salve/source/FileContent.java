package dev.salve.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

/**
 * What a file of the site holds: bytes in memory, or a file on the disk that is copied in pieces, however large it is.
 * Two contents that are equal hold the same, as far as that shows without opening files.
 */
public sealed interface FileContent {

    static FileContent of(byte[] bytes) {
        return new Held(bytes);
    }

    /** The content that a file on the disk has now. */
    static FileContent copyOf(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Copied(file, attributes.size(), attributes.lastModifiedTime());
    }

    /** How many bytes it has. */
    long size();

    InputStream open() throws IOException;

    /** Its bytes, for those who look into files; not to be asked of one that is only copied. */
    byte[] bytes();

    /** Bytes in memory, not to be changed by anybody. */
    @SuppressWarnings("ArrayRecordComponent") // compared by what they are
    record Held(byte[] bytes) implements FileContent {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Held held && Arrays.equals(bytes, held.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /**
     * A file on the disk.
     *
     * @param size how many bytes it had when it was found
     * @param modified when it had last been changed
     */
    record Copied(Path file, long size, FileTime modified) implements FileContent {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public byte[] bytes() {
            throw new IllegalStateException(file + " is only copied");
        }
    }
}
