package dev.salve.check;

import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.Fact;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.prose.Fillings;
import org.jspecify.annotations.Nullable;

/** Facts and shared parts as they stand on an article's page. */
final class PageFillings implements Fillings {
    private final Site site;
    private final Article article;

    PageFillings(Site site, Article article) {
        this.site = site;
        this.article = article;
    }

    @Override
    public @Nullable String fact(String id) {
        Fact fact = site.library().fact(id, article.id().language());
        return fact == null ? null : fact.text().value();
    }

    @Override
    public @Nullable MarkdownBody part(MarkdownBody body, int mention) {
        SitePage page = site.page(article.id());
        LinkedBody linked = page == null ? null : page.text().body(body);
        Resolution resolution = linked == null ? null : linked.resolution(mention);
        return resolution instanceof Resolution.Part part ? part.part().body() : null;
    }
}
