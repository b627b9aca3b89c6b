package dev.salve.model.content;

import java.util.Comparator;

/**
 * Names an article: the path of its file without ending and language suffix, and its language.
 *
 * @param path relative to the content folder: {@code microneedling/benefits}, {@code index}
 * @param language the tag of its language
 */
public record ArticleId(String path, String language) implements Comparable<ArticleId> {
    private static final Comparator<ArticleId> ORDER =
            Comparator.comparing(ArticleId::path).thenComparing(ArticleId::language);

    /** The folder that holds it, empty at the top. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The same article in another language. */
    public ArticleId in(String otherLanguage) {
        return new ArticleId(path, otherLanguage);
    }

    @Override
    public int compareTo(ArticleId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + " (" + language + ")";
    }
}
