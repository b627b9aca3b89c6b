package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.model.content.Article;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Library;
import dev.salve.yaml.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the pictures, people and references exist that settings, front matter and facts name. */
final class IdChecks {
    private IdChecks() {}

    static void logo(Library library, Diagnostics diagnostics) {
        Text logo = library.config().brand().logo();
        boolean isThere = logo != null
                && (library.media().containsKey(logo.value()) || library.gaps().holds(logo.value()));
        if (logo != null && !isThere) {
            String near = Spelling.didYouMean(logo.value(), library.media().keySet());
            diagnostics.report(
                    DiagnosticCode.MEDIA_MISSING,
                    logo.span(),
                    "there is no picture \"" + logo.value() + "\" in the content folder",
                    near != null ? near : "look at the path; it is relative to the content folder");
        }
    }

    static void people(List<Article> articles, Library library, Diagnostics diagnostics) {
        for (Article article : articles) {
            article.front().authors().forEach(author -> person(author, library, diagnostics));
            if (article.front().review() != null) {
                person(article.front().review().by(), library, diagnostics);
            }
        }
    }

    private static void person(Text id, Library library, Diagnostics diagnostics) {
        Set<String> known = library.people().keySet();
        if (!known.contains(id.value()) && !library.gaps().mayHold("people", id.value())) {
            String near = Spelling.didYouMean(id.value(), known);
            diagnostics.report(
                    DiagnosticCode.ARTICLE_UNKNOWN_PERSON,
                    id.span(),
                    "no person has the id \"" + id.value() + "\"",
                    near != null ? near : "add the person to people.yaml");
        }
    }

    static void factSources(Library library, Diagnostics diagnostics) {
        for (Fact fact : library.facts()
                .getOrDefault(library.config().defaultLanguage().tag(), Map.of())
                .values()) {
            for (Text source : fact.sources()) {
                if (!library.references().containsKey(source.value())
                        && !library.gaps().mayHold("references", source.value())) {
                    String near = Spelling.didYouMean(
                            source.value(), library.references().keySet());
                    diagnostics.report(
                            DiagnosticCode.CITATION_UNKNOWN_REFERENCE,
                            source.span(),
                            "no reference has the id \"" + source.value() + "\"",
                            near != null ? near : "add it to references.yaml");
                }
            }
        }
    }
}
