package dev.salve.render.search;

import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.TermUse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which glossary terms a page explains. */
final class PageTerms {
    private PageTerms() {}

    /** The terms explained in a page's text, by id. */
    static List<GlossaryTerm> of(SitePage page) {
        Map<String, GlossaryTerm> terms = new TreeMap<>();
        for (LinkedBody body : page.text().bodies().values()) {
            for (TermUse use : body.terms()) {
                terms.put(use.term().id(), use.term());
            }
            for (int i = 0; i < body.body().mentions().size(); i++) {
                if (body.resolution(i) instanceof Resolution.Term explicit && explicit.term() != null) {
                    terms.put(explicit.term().id(), explicit.term());
                }
            }
        }
        return List.copyOf(terms.values());
    }
}
