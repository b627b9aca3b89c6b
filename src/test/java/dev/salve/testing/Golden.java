package dev.salve.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What tests expect, in files. With {@code -Dgolden.update=true} the files are rewritten; the diff is then reviewed. */
public final class Golden {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private Golden() {}

    /** Holds {@code actual} against the text of a file. */
    public static void assertMatches(Path expected, String actual) {
        try {
            if (UPDATE) {
                Files.writeString(expected, actual);
            }
            assertEquals(Files.readString(expected), actual, () -> expected + " (-Dgolden.update=true rewrites it)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
