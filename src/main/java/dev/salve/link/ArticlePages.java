package dev.salve.link;

import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleImage;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Kind;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Url;
import java.util.List;

/** Makes a page of each article that has one of its own. */
final class ArticlePages {
    private final LinkContext context;

    ArticlePages(LinkContext context) {
        this.context = context;
    }

    /** The articles that have a page of their own: all that have an address, those of questions left out. */
    List<Article> shown(List<Article> published) {
        return published.stream()
                .filter(article -> article.kind() != Kind.FAQ)
                .filter(article -> context.addresses().of(article.id()) != null)
                .toList();
    }

    SitePage page(Article article) {
        Language language = context.library().config().languages().stream()
                .filter(one -> one.tag().equals(article.id().language()))
                .findFirst()
                .orElseThrow();
        Url url = context.addresses().of(article.id());
        if (url == null) {
            throw new IllegalStateException("no address for " + article.id());
        }
        return new SitePage(
                type(article),
                url,
                language,
                article.front().title().value(),
                description(article),
                article,
                article.id().folder(),
                null,
                text(article, language, url),
                article.titleSpan());
    }

    private static PageType type(Article article) {
        if (article.id().path().equals("index")) {
            return PageType.HOME;
        }
        if (article.id().folder().isEmpty()) {
            return PageType.PLAIN;
        }
        return article.id().name().equals("index") ? PageType.TREATMENT : PageType.ARTICLE;
    }

    /** What lists and search engines say of an article: its summary, else its main message. */
    String description(Article article) {
        MarkdownBody body = article.front().summary() != null
                ? article.front().summary()
                : article.front().inShort();
        return body == null
                ? ""
                : FilledWords.of(body, context.library(), article.id().language());
    }

    private LinkedText text(Article article, Language language, Url url) {
        PageLinker linker = new PageLinker(context, language, url, article);
        PageLinker.Origin origin = PageLinker.Origin.of(article);
        linker.add(article.front().inShort(), origin);
        linker.add(article.front().summary(), origin);
        DataBlock keyFacts = article.data().block(DataKind.KEY_FACTS);
        if (keyFacts != null && article.kind() == Kind.TREATMENT) {
            linker.addData(keyFacts, false, origin);
        }
        linker.add(article.body(), origin);
        linker.addHeadings(article.body());
        linker.add(article.front().forWhom(), origin);
        linker.add(article.front().uncertainty(), origin);
        linker.add(article.front().furtherHelp(), origin);
        ArticleImage image = article.front().image();
        if (image != null) {
            PictureTargets.resolve(
                    context,
                    url,
                    origin.folder(),
                    image.src().value(),
                    image.src().span());
        }
        return linker.linked();
    }
}
