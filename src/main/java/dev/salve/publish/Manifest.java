package dev.salve.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What Salve wrote into a site: every file's path and the SHA-256 of its content, by path. A later build removes only
 * what stands here.
 */
final class Manifest {
    static final Manifest EMPTY = of(Map.of());

    private final NavigableMap<String, String> hashes;

    private Manifest(NavigableMap<String, String> hashes) {
        this.hashes = hashes;
    }

    static Manifest of(Map<String, String> hashes) {
        return new Manifest(Collections.unmodifiableNavigableMap(new TreeMap<>(hashes)));
    }

    /** Hashes by path, sorted. */
    NavigableMap<String, String> hashes() {
        return hashes;
    }

    boolean knows(String path) {
        return hashes.containsKey(path);
    }

    /** Whether {@code path} is known to have had this content. */
    boolean knows(String path, String hash) {
        return hash.equals(hashes.get(path));
    }

    /** Whether it knows a file below {@code folder}. */
    boolean knowsBelow(String folder) {
        String first = hashes.ceilingKey(folder + "/");
        return first != null && first.startsWith(folder + "/");
    }

    /** What it and {@code other} know, with the other's hashes where both do. */
    Manifest and(Manifest other) {
        NavigableMap<String, String> both = new TreeMap<>(hashes);
        both.putAll(other.hashes);
        return of(both);
    }

    /** SHA-256 in hexadecimal, as a manifest gives it. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
