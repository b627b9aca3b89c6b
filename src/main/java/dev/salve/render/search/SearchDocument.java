package dev.salve.render.search;

import dev.salve.language.Language;
import dev.salve.markdown.Heading;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.PageWords;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One thing that can be found.
 *
 * @param kind what it is, in the words of its language
 * @param href its address below the site's root, with its anchor
 * @param title its name
 * @param summary what a list of hits shows below it
 * @param place the treatment or article that it belongs to, or null
 * @param headings its headings; none but for pages
 * @param terms the glossary terms explained on it, under all their names; none but for pages
 * @param aliases its other names; none but for terms
 */
record SearchDocument(
        String kind,
        String href,
        String title,
        String summary,
        @Nullable String place,
        List<String> headings,
        List<String> terms,
        List<String> aliases) {
    private static final int SUMMARY = 200;

    static SearchDocument page(SitePage page, Site site) {
        return new SearchDocument(
                page.language().word("search.page"),
                page.url().path(),
                page.title(),
                page.description(),
                treatment(page, site),
                page.text().headings().stream().map(Heading::text).distinct().toList(),
                PageTerms.of(page).stream()
                        .flatMap(term -> Stream.concat(Stream.of(term.term().value()), aliases(term).stream()))
                        .toList(),
                List.of());
    }

    /** The treatment that a page is a part of, or null. */
    private static @Nullable String treatment(SitePage page, Site site) {
        Treatment treatment = site.treatment(page);
        return treatment == null || page.type() == PageType.TREATMENT
                ? null
                : treatment.overview().title();
    }

    static SearchDocument question(FaqEntry entry, Site site) {
        SitePage page = entry.page();
        PageWords words = PageWords.of(site, page);
        return new SearchDocument(
                page.language().word("search.question"),
                page.url().path() + "#" + entry.anchor(),
                words.of(entry.question()),
                shortened(words.answer(entry)),
                page.title(),
                List.of(),
                List.of(),
                List.of());
    }

    static SearchDocument term(GlossaryTerm term, SitePage glossary, Site site) {
        Language language = glossary.language();
        return new SearchDocument(
                language.word("search.term"),
                glossary.url().path() + "#" + term.id(),
                term.term().value(),
                PageWords.of(site, glossary).of(term.definition()),
                null,
                List.of(),
                List.of(),
                aliases(term));
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
        json.writeStringProperty("kind", kind);
        json.writeStringProperty("href", href);
        json.writeStringProperty("title", title);
        json.writeStringProperty("summary", summary);
        if (place != null) {
            json.writeStringProperty("place", place);
        }
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
