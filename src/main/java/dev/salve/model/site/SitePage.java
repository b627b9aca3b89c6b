package dev.salve.model.site;

import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.Person;
import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A place on the site.
 *
 * @param type what kind of page it is
 * @param url its address
 * @param language its language
 * @param title its heading, plain text
 * @param description a sentence or two for lists and search engines, plain text
 * @param article what it shows, or null for a page that the generator makes
 * @param folder the treatment that it belongs to, empty for none
 * @param person whose page it is, or null
 * @param text everything written that stands on it, resolved
 * @param origin what it was made from
 */
public record SitePage(
        PageType type,
        Url url,
        Language language,
        String title,
        String description,
        @Nullable Article article,
        String folder,
        @Nullable Person person,
        LinkedText text,
        SourceSpan origin) {

    /** The way from this page to a path below the site's root. The not-found page has no place, so it starts at the root. */
    public String href(String target, String basePath) {
        return type == PageType.NOT_FOUND ? basePath + target : url.relative(target);
    }

    /**
     * The words under the heading of a page that no article makes. The heading of a treatment's questions names the
     * treatment already, so they differ from the description; empty for none.
     */
    public String generatedLead() {
        return type == PageType.FAQ && !folder.isEmpty() ? language.word("lead.treatment-faq") : description;
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
