package dev.salve.check.passage;

import dev.salve.config.NavigationEntry;
import dev.salve.language.Language;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.Library;
import dev.salve.model.content.SharedPart;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.ArrayList;
import java.util.List;

/** All English texts of a site: its articles, what they share, its glossary and its menu. */
public final class Passages {
    private final List<Passage> all;

    private Passages(List<Passage> all) {
        this.all = List.copyOf(all);
    }

    /** The passages of a site, in the order of its pages. */
    public static Passages of(Site site) {
        List<Passage> all = new ArrayList<>();
        for (SitePage page : site.pages()) {
            if (page.article() != null && page.language().isEnglish()) {
                all.addAll(ArticlePassages.of(site, page, page.article()));
            }
        }
        for (Language language : site.config().languages()) {
            if (language.isEnglish()) {
                ofLanguage(site.library(), language, all);
            }
        }
        return new Passages(all);
    }

    private static void ofLanguage(Library library, Language language, List<Passage> all) {
        PassageReader reader = new PassageReader(library, language, "");
        for (SharedPart part : library.sharedParts()) {
            if (part.language().equals(language.tag())) {
                reader.body(part.body(), false, false);
            }
        }
        for (GlossaryTerm term : library.glossary(language.tag()).all()) {
            reader.words(term.term().value(), term.term().span(), true);
            reader.body(term.definition(), true, false);
        }
        for (NavigationEntry entry : library.config().navigation()) {
            if (entry.label() != null && language.equals(library.config().defaultLanguage())) {
                reader.words(entry.label(), entry.span(), true);
            }
        }
        all.addAll(reader.passages());
    }

    public List<Passage> all() {
        return all;
    }
}
