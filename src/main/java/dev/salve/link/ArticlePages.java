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
import org.jspecify.annotations.Nullable;

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
        Language language = language(article);
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

    /** Reports what is wrong in the texts of a file of questions; the pages that gather them report nothing. */
    void check(Article article) {
        Url url = context.addresses().of(article.id());
        if (url == null) {
            return;
        }
        PageLinker linker = new PageLinker(context, language(article), url, article);
        PageLinker.Origin origin = PageLinker.Origin.of(article);
        linker.add(article.front().inShort(), origin);
        linker.add(article.front().summary(), origin);
        linker.add(article.body(), origin);
        linker.addHeadings(article.body());
    }

    private Language language(Article article) {
        return context.library().config().languages().stream()
                .filter(one -> one.tag().equals(article.id().language()))
                .findFirst()
                .orElseThrow();
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

    /** What stands below the title. */
    static @Nullable MarkdownBody lead(Article article) {
        return article.front().inShort() != null
                ? article.front().inShort()
                : article.front().summary();
    }

    /** Texts that this page does not show are linked apart: what is wrong in them is wrong wherever they are shown. */
    private static void checkUnshown(Article article, boolean framed, PageLinker apart) {
        PageLinker.Origin origin = PageLinker.Origin.of(article);
        if (article.front().inShort() != null) {
            apart.add(article.front().summary(), origin);
        }
        if (!framed) {
            apart.add(article.front().forWhom(), origin);
            apart.add(article.front().uncertainty(), origin);
            apart.add(article.front().furtherHelp(), origin);
        }
    }

    /** Everything on the page in the order in which it shows it, so that a term is explained where it first stands. */
    private LinkedText text(Article article, Language language, Url url) {
        PageLinker linker = new PageLinker(context, language, url, article);
        PageLinker.Origin origin = PageLinker.Origin.of(article);
        linker.add(lead(article), origin);
        DataBlock keyFacts = article.data().block(DataKind.KEY_FACTS);
        if (keyFacts != null && article.kind() == Kind.TREATMENT) {
            linker.addData(keyFacts, false, origin);
        }
        boolean framed = type(article) == PageType.ARTICLE || type(article) == PageType.TREATMENT;
        if (framed) {
            linker.add(article.front().forWhom(), origin);
        }
        linker.add(article.body(), origin);
        linker.addHeadings(article.body());
        if (framed) {
            linker.add(article.front().uncertainty(), origin);
            linker.add(article.front().furtherHelp(), origin);
        }
        checkUnshown(article, framed, new PageLinker(context, language, url, article));
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
