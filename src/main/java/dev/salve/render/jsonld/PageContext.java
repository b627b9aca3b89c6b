package dev.salve.render.jsonld;

import dev.salve.config.SiteIdentity;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.site.PageType;
import dev.salve.model.site.PageWords;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import org.jspecify.annotations.Nullable;

/** A page within its site, and the names that its nodes have. */
record PageContext(Site site, SitePage page) {

    SiteIdentity identity() {
        return site.config().identity();
    }

    Language language() {
        return page.language();
    }

    boolean isDemonstration() {
        return identity().isDemonstration();
    }

    /** The absolute address of a page. */
    String address(SitePage target) {
        return identity().absolute(target.url().path());
    }

    /** The id of something on this page. */
    String id(String name) {
        return address(page) + "#" + name;
    }

    String clinicId() {
        return identity().absolute("#clinic");
    }

    /** The treatment that this page tells about, or null: a page of questions is about questions. */
    @Nullable
    Treatment treatment() {
        boolean tells = page.type() == PageType.TREATMENT || page.type() == PageType.ARTICLE;
        return tells ? site.treatment(page) : null;
    }

    /** The id of a treatment, the same on each of its pages. */
    String therapyId(Treatment treatment) {
        return address(treatment.overview()) + "#therapy";
    }

    /** The words under the heading of this page: its main message, else its summary; null where it has neither. */
    @Nullable
    String lead() {
        Article article = page.article();
        if (article != null) {
            FrontMatter front = article.front();
            return words(front.inShort() != null ? front.inShort() : front.summary());
        }
        return page.type() == PageType.PERSON ? null : page.generatedLead();
    }

    /** The words of a text on this page, or null for none. */
    @Nullable
    String words(@Nullable MarkdownBody body) {
        return body == null ? null : PageWords.of(site, page).of(body);
    }
}
