package dev.salve.render.search;

import dev.salve.markdown.Heading;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageWords;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * One thing that can be found.
 *
 * @param kind what it is
 * @param url its address below the site's root, with its anchor
 * @param title its name
 * @param summary what a list of hits shows below it
 * @param headings its headings; none but for pages
 * @param terms the glossary terms explained on it
 * @param aliases other words for it, or for those terms
 */
record SearchDocument(
        Kind kind,
        String url,
        String title,
        String summary,
        List<String> headings,
        List<String> terms,
        List<String> aliases) {
    private static final int SUMMARY = 200;

    /** What can be found. */
    enum Kind {
        PAGE,
        TERM,
        QUESTION
    }

    static SearchDocument page(SitePage page) {
        List<GlossaryTerm> terms = PageTerms.of(page);
        return new SearchDocument(
                Kind.PAGE,
                page.url().path(),
                page.title(),
                page.description(),
                page.text().headings().stream().map(Heading::text).distinct().toList(),
                terms.stream().map(term -> term.term().value()).toList(),
                terms.stream().flatMap(term -> aliases(term).stream()).toList());
    }

    static SearchDocument term(GlossaryTerm term, SitePage glossary, Site site) {
        return new SearchDocument(
                Kind.TERM,
                glossary.url().path() + "#" + term.id(),
                term.term().value(),
                PageWords.of(site, glossary).of(term.definition()),
                List.of(),
                List.of(),
                aliases(term));
    }

    static SearchDocument question(FaqEntry entry, Site site) {
        PageWords words = PageWords.of(site, entry.page());
        return new SearchDocument(
                Kind.QUESTION,
                entry.page().url().path() + "#" + entry.anchor(),
                words.of(entry.question()),
                shortened(words.answer(entry)),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> aliases(GlossaryTerm term) {
        return term.aliases().stream().map(alias -> alias.text().value()).toList();
    }

    /** The first words of a text, whole words only. */
    private static String shortened(String words) {
        if (words.length() <= SUMMARY) {
            return words;
        }
        int end = words.lastIndexOf(' ', SUMMARY);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, SUMMARY / 2)) + "…";
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind.name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("url", url);
        json.writeStringProperty("title", title);
        json.writeStringProperty("summary", summary);
        write(json, "headings", headings);
        write(json, "terms", terms);
        write(json, "aliases", aliases);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
