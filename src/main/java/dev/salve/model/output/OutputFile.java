package dev.salve.model.output;

import dev.salve.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One finished file of the site.
 *
 * @param path where it goes, relative to the site's root, with forward slashes: {@code microneedling/index.html}
 * @param bytes its content; not to be changed by anybody
 * @param origin what it was made from, named if it clashes with another file
 * @param template the template of the theme that wrote it, as messages call it, or null
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on, never compared
public record OutputFile(
        String path,
        byte[] bytes,
        SourceSpan origin,
        @Nullable String template) {

    /** A file that no template wrote. */
    public OutputFile(String path, byte[] bytes, SourceSpan origin) {
        this(path, bytes, origin, null);
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text, SourceSpan origin) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), origin);
    }

    /** A page in UTF-8 that a template wrote. */
    public static OutputFile page(String path, String html, SourceSpan origin, String template) {
        return new OutputFile(path, html.getBytes(StandardCharsets.UTF_8), origin, template);
    }
}
