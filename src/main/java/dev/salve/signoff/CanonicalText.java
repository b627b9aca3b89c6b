package dev.salve.signoff;

import dev.salve.model.content.Article;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.List;

/**
 * All that an article tells a patient, one block a line, in reading order: what a reviewer signs.
 *
 * <p>Title, summary and the other texts of the front matter, headings, paragraphs, list items, table cells, words for
 * pictures, structured data; facts and shared parts filled in, links, glossary and citation numbers out, white space
 * folded, in Unicode's composed form (NFC). Navigation, clinic data, tags, address, order, paths of pictures and waivers
 * are not in it.
 */
public record CanonicalText(List<CanonicalLine> lines) {

    public CanonicalText {
        lines = List.copyOf(lines);
    }

    /** The text of an article that has a page. */
    public static CanonicalText of(Site site, SitePage page, Article article) {
        return new CanonicalText(ArticleLines.of(site, page, article));
    }

    /** The lines as they are signed. */
    public List<String> texts() {
        return lines.stream().map(CanonicalLine::text).toList();
    }
}
