package dev.salve.model.content;

import dev.salve.source.SourceFile;

/**
 * A file that is kept about an article, such as the record of its sign-off, as it was read and not yet taken apart.
 *
 * @param path relative to the folder of such files: {@code microneedling/benefits.en-GB.txt}
 * @param file its text
 */
public record RecordFile(String path, SourceFile file) {

    /** Where the record of an article is kept, relative to the folder of records. */
    public static String path(ArticleId article) {
        return article.path() + "." + article.language() + ".txt";
    }

    /** Whether the record bears the signature of a person, as {@code salve review sign} writes it. */
    public boolean isSignedBy(String person) {
        String text = file.text();
        String head = text.substring(0, Math.max(0, text.indexOf("\n---")));
        return head.contains("  - reviewer: \"" + person + "\"");
    }
}
