package dev.salve.check.glossary;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Site;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Definitions that lead back to where they started explain nothing to somebody who knows none of the words. */
public final class CircularDefinitions implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Language language : site.config().languages()) {
            Glossary glossary = site.library().glossary(language.tag());
            Map<String, Set<String>> uses = DefinitionWords.uses(glossary, language);
            Set<String> told = new HashSet<>();
            for (GlossaryTerm term : glossary.all()) {
                List<String> circle = told.contains(term.id()) ? List.of() : circle(term.id(), uses);
                if (!circle.isEmpty()) {
                    told.addAll(circle);
                    report(term, circle, glossary, diagnostics);
                }
            }
        }
    }

    /** The terms on the shortest way from a term back to itself, itself first; none where there is no such way. */
    private static List<String> circle(String start, Map<String, Set<String>> uses) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String id = next.remove();
            for (String used : uses.getOrDefault(id, Set.of())) {
                if (used.equals(start)) {
                    return way(id, cameFrom);
                }
                if (cameFrom.putIfAbsent(used, id) == null) {
                    next.add(used);
                }
            }
        }
        return List.of();
    }

    private static List<String> way(String end, Map<String, String> cameFrom) {
        Deque<String> way = new ArrayDeque<>();
        for (String id = end; id != null; id = cameFrom.get(id)) {
            way.addFirst(id);
        }
        return List.copyOf(way);
    }

    private static void report(GlossaryTerm term, List<String> circle, Glossary glossary, Diagnostics diagnostics) {
        String names = names(circle, glossary);
        diagnostics.report(
                DiagnosticCode.GLOSSARY_CIRCULAR,
                term.definition().span(),
                circle.size() == 1
                        ? "the definition of " + names + " uses the word that it explains"
                        : "the definitions of " + names + " explain one another in a circle",
                "explain one of them in words that everybody knows");
    }

    private static String names(Collection<String> ids, Glossary glossary) {
        return ids.stream()
                .map(glossary::term)
                .filter(Objects::nonNull)
                .map(term -> "\"" + term.term().value() + "\"")
                .collect(Collectors.joining(" and "));
    }
}
