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
        String path = path(typed);
        String language = site.config().defaultLanguage().tag();
        for (Language other : site.config().languages()) {
            String suffix = "." + other.tag();
            if (other != site.config().defaultLanguage() && path.endsWith(suffix)) {
                path = path.substring(0, path.length() - suffix.length());
                language = other.tag();
            }
        }
        Article article = article(new ArticleId(path, language));
        return article != null ? article : article(new ArticleId(path + "/index", language));
    }

    private @Nullable Article article(ArticleId id) {
        return site.library().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What to say where there is no such article. */
    Refusal unknown(String typed) {
        List<String> known = site.library().articles().stream()
                .map(article -> article.id().path().replaceFirst("/index$", ""))
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
