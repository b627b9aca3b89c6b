package dev.salve.cli;

import dev.salve.diagnostic.Spelling;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.site.Site;
import dev.salve.signoff.Refusal;
import dev.salve.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the article that a person means: {@code peel/risks}, {@code content/peel/risks.es.md}, or {@code peel}. */
final class ArticleArgument {
    private final Site site;
    private final String shownContent;

    ArticleArgument(Site site, String shownContent) {
        this.site = site;
        this.shownContent = shownContent;
    }

    /** The article, or null where there is none. */
    @Nullable
    Article find(String typed) {
        for (String path : List.of(path(typed), path(typed) + "/index")) {
            Article article = article(path);
            if (article != null) {
                return article;
            }
        }
        return null;
    }

    private @Nullable Article article(String path) {
        Language first = site.config().defaultLanguage();
        ArticleId id = new ArticleId(path, first.tag());
        for (Language language : site.config().languages()) {
            String suffix = "." + language.tag();
            if (language != first && path.endsWith(suffix)) {
                id = new ArticleId(path.substring(0, path.length() - suffix.length()), language.tag());
            }
        }
        ArticleId wanted = id;
        return site.library().articles().stream()
                .filter(article -> article.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** What to say where there is no such article. */
    Refusal unknown(String typed) {
        List<String> known = site.library().articles().stream()
                .map(article -> article.id().path())
                .distinct()
                .toList();
        String near = Spelling.didYouMean(path(typed), known);
        return new Refusal(
                "there is no article \"" + typed + "\"",
                SourceFile.named(shownContent).whole(),
                near != null ? near : "write its path without .md, such as microneedling/benefits");
    }

    private String path(String typed) {
        String path = typed.replace('\\', '/').replaceFirst("^\\./", "");
        if (path.startsWith(shownContent + "/")) {
            path = path.substring(shownContent.length() + 1);
        }
        return path.replaceFirst("\\.md$", "").replaceFirst("/$", "");
    }
}
