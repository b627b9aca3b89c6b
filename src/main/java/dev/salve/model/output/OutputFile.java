package dev.salve.model.output;

import dev.salve.source.SourceSpan;
import java.nio.charset.StandardCharsets;

/**
 * One finished file of the site.
 *
 * @param path where it goes, relative to the site's root, with forward slashes: {@code microneedling/index.html}
 * @param bytes its content; not to be changed by anybody
 * @param origin what it was made from, named if it clashes with another file
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on, never compared
public record OutputFile(String path, byte[] bytes, SourceSpan origin) {

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text, SourceSpan origin) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), origin);
    }
}
