package dev.salve.render.search;

import dev.salve.language.Language;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.render.LanguagePaths;
import dev.salve.render.RenderContext;
import dev.salve.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes {@code search-documents.json}, one for each language: what can be found, pages first, then questions, then
 * terms. The index is built by the search page.
 */
public final class SearchRenderer implements Renderer {
    /** Where a language's documents are, below the site's root. */
    public static String path(Site site, Language language) {
        return LanguagePaths.of(site, language, "search-documents.json");
    }

    @Override
    public void render(RenderContext context) {
        Site site = context.site();
        JsonFactory factory = new JsonFactory();
        for (Language language : site.config().languages()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                json.writeStartObject();
                json.writeArrayPropertyStart("documents");
                documents(site, language).forEach(document -> document.write(json));
                json.writeEndArray();
                json.writeEndObject();
            }
            context.write(path(site, language), bytes.toByteArray());
        }
    }

    private static Stream<SearchDocument> documents(Site site, Language language) {
        Stream<SearchDocument> pages = site.pages().stream()
                .filter(page -> isOf(language, page) && isFound(page.type()))
                .map(page -> SearchDocument.page(page, site));
        Stream<SearchDocument> questions = site.faq().entries().stream()
                .filter(entry -> isOf(language, entry.page()))
                .map(entry -> SearchDocument.question(entry, site));
        SitePage glossary = site.page(PageType.GLOSSARY, language);
        List<SearchDocument> terms = glossary == null
                ? List.of()
                : site.library().glossary(language.tag()).all().stream()
                        .map(term -> SearchDocument.term(term, glossary, site))
                        .toList();
        return Stream.of(pages, questions, terms.stream()).flatMap(documents -> documents);
    }

    /** Whoever searches is on the search page already. */
    private static boolean isFound(PageType type) {
        return type.isIndexed() && type != PageType.SEARCH;
    }

    private static boolean isOf(Language language, SitePage page) {
        return page.language().tag().equals(language.tag());
    }
}
