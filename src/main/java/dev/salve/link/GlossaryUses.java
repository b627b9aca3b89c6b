package dev.salve.link;

import dev.salve.model.site.GlossaryIndex;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers which pages use which term; pages that only gather others' answers are left out. */
final class GlossaryUses {
    private GlossaryUses() {}

    static GlossaryIndex of(List<SitePage> pages) {
        Map<String, Map<String, List<SitePage>>> uses = new HashMap<>();
        for (SitePage page : pages) {
            if (page.type() == PageType.FAQ) {
                continue;
            }
            Map<String, List<SitePage>> ofLanguage =
                    uses.computeIfAbsent(page.language().tag(), tag -> new HashMap<>());
            for (String term : terms(page)) {
                ofLanguage.computeIfAbsent(term, id -> new ArrayList<>()).add(page);
            }
        }
        return new GlossaryIndex(uses);
    }

    private static Set<String> terms(SitePage page) {
        Set<String> ids = new LinkedHashSet<>();
        for (LinkedBody body : page.text().bodies().values()) {
            body.terms().forEach(use -> ids.add(use.term().id()));
            for (int i = 0; i < body.body().mentions().size(); i++) {
                if (body.resolution(i) instanceof Resolution.Term term && term.term() != null) {
                    ids.add(term.term().id());
                }
            }
        }
        return ids;
    }
}
