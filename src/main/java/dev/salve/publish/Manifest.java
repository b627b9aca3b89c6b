package dev.salve.publish;

import dev.salve.source.FileContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * What Salve wrote into a site: every file's path and the checksum of its content, by path. A later build removes only
 * what stands here. A checksum tells most changed files at once; whoever finds it unchanged compares the content itself.
 */
final class Manifest {
    static final Manifest EMPTY = of(Map.of());

    private final NavigableMap<String, String> checksums;

    private Manifest(NavigableMap<String, String> checksums) {
        this.checksums = checksums;
    }

    static Manifest of(Map<String, String> checksums) {
        return new Manifest(Collections.unmodifiableNavigableMap(new TreeMap<>(checksums)));
    }

    /** Checksums by path, sorted. */
    NavigableMap<String, String> checksums() {
        return checksums;
    }

    boolean knows(String path) {
        return checksums.containsKey(path);
    }

    /** Whether {@code path} is known to have had this content. */
    boolean knows(String path, String checksum) {
        return checksum.equals(checksums.get(path));
    }

    /** Whether it knows a file below {@code folder}. */
    boolean knowsBelow(String folder) {
        String first = checksums.ceilingKey(folder + "/");
        return first != null && first.startsWith(folder + "/");
    }

    /** What it and {@code other} know, with the other's checksums where both do. */
    Manifest and(Manifest other) {
        NavigableMap<String, String> both = new TreeMap<>(checksums);
        both.putAll(other.checksums);
        return of(both);
    }

    /** CRC-32C in eight hexadecimal digits, as a manifest gives it. */
    static String checksum(FileContent content) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream in = content.open()) {
            in.transferTo(new CheckedOutputStream(OutputStream.nullOutputStream(), sum));
        }
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }
}
