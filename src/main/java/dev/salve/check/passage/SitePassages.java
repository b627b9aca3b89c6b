package dev.salve.check.passage;

import dev.salve.check.CheckedArticles;
import dev.salve.config.NavigationEntry;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.Library;
import dev.salve.model.site.Site;
import dev.salve.prose.Fillings;
import dev.salve.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that stand in no article: the glossary, which pages show over words, and the menu. */
final class SitePassages implements Fillings {
    private final Library library;
    private final Language language;
    private final List<Passage> list = new ArrayList<>();

    private SitePassages(Library library, Language language) {
        this.library = library;
        this.language = language;
    }

    static Passages of(Site site, Language language) {
        SitePassages passages = new SitePassages(site.library(), language);
        passages.add();
        return new Passages(site, language, "", CheckedArticles.terms(site, language), passages.list);
    }

    private void add() {
        for (GlossaryTerm term : library.glossary(language.tag()).all()) {
            add(Prose.of(term.term().value(), term.term().span(), language));
            add(Prose.of(term.definition(), language, this));
        }
        if (language.equals(library.config().defaultLanguage())) {
            for (NavigationEntry entry : library.config().navigation()) {
                if (entry.label() != null) {
                    add(Prose.of(entry.label(), entry.span(), language));
                }
            }
        }
    }

    private void add(Prose prose) {
        prose.blocks().forEach(block -> list.add(Passage.of(block, true, false, false)));
    }

    @Override
    public @Nullable String fact(String id) {
        Fact fact = library.fact(id, language.tag());
        return fact == null ? null : fact.text().value();
    }

    @Override
    public @Nullable MarkdownBody part(MarkdownBody body, int mention) {
        return null;
    }
}
