package dev.salve.render.jsonld;

import dev.salve.model.content.Reference;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sources of a page: as many as its list of sources shows. */
final class Citations {
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private Citations() {}

    static void write(GraphWriter graph, PageContext context) {
        List<Reference> references = context.page().text().references().stream()
                .map(id -> context.site().library().references().get(id))
                .filter(Objects::nonNull)
                .toList();
        if (references.isEmpty()) {
            return;
        }
        graph.list("citation");
        for (Reference reference : references) {
            Integer year = reference.year();
            graph.node(type(reference.type()), null)
                    .text("name", reference.title())
                    .text("datePublished", year == null ? null : year.toString())
                    .text("url", address(reference))
                    .end();
        }
        graph.endList();
    }

    private static String type(String type) {
        return switch (type) {
            case "article-journal" -> "ScholarlyArticle";
            case "report" -> "Report";
            case "book" -> "Book";
            case "chapter" -> "Chapter";
            case "webpage" -> "WebPage";
            default -> "CreativeWork";
        };
    }

    private static @Nullable String address(Reference reference) {
        String doi = reference.field("DOI");
        if (doi != null) {
            return doi.startsWith("http") ? doi : "https://doi.org/" + doi;
        }
        String url = reference.field("URL");
        boolean web = url != null && WEB.matcher(url).lookingAt();
        return web ? url : null;
    }
}
