package dev.salve.model.output;

import dev.salve.source.FileContent;
import dev.salve.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One finished file of the site.
 *
 * @param path where it goes, relative to the site's root, with forward slashes: {@code microneedling/index.html}
 * @param content what it holds
 * @param origin what it was made from, named if it clashes with another file
 * @param template the template of the theme that wrote it, as messages call it, or null
 */
public record OutputFile(
        String path,
        FileContent content,
        SourceSpan origin,
        @Nullable String template) {

    /** A file that no template wrote. */
    public OutputFile(String path, FileContent content, SourceSpan origin) {
        this(path, content, origin, null);
    }

    /** A file in memory that no template wrote; nobody is to change {@code bytes}. */
    public OutputFile(String path, byte[] bytes, SourceSpan origin) {
        this(path, FileContent.of(bytes), origin);
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text, SourceSpan origin) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), origin);
    }

    /** A page in UTF-8 that a template wrote. */
    public static OutputFile page(String path, String html, SourceSpan origin, String template) {
        return new OutputFile(path, FileContent.of(html.getBytes(StandardCharsets.UTF_8)), origin, template);
    }

    /** The bytes of a file that rules look into: a page, script, style sheet, drawing or XML. */
    public byte[] bytes() {
        return content.bytes();
    }
}
