package dev.salve.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that change when a file's content does, so that browsers may keep the file for ever. */
public final class Fingerprint {
    private static final int SHOWN = 8;

    private Fingerprint() {}

    /** SHA-256 in hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@code layers.svg} becomes {@code layers.3f9a1c2b.svg}; folders before the name stay. */
    public static String named(String path, byte[] bytes) {
        String mark = "." + of(bytes).substring(0, SHOWN);
        int name = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        // A dot that begins the name, as in .htaccess, begins no ending.
        return dot > name ? path.substring(0, dot) + mark + path.substring(dot) : path + mark;
    }
}
