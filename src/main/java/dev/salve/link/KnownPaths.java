package dev.salve.link;

import java.util.Set;
import java.util.stream.Collectors;

/** The paths that a broken link may have meant. */
final class KnownPaths {
    private KnownPaths() {}

    /** Paths of all articles, without their ending. */
    static Set<String> articles(LinkContext context) {
        return context.articles().stream().map(article -> article.id().path()).collect(Collectors.toSet());
    }
}
