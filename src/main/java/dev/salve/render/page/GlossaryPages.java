package dev.salve.render.page;

import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.SitePage;
import dev.salve.render.view.GlossaryView;
import dev.salve.render.view.LinkView;
import dev.salve.yaml.Text;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The glossary from A to Z. */
final class GlossaryPages {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private GlossaryPages() {}

    static GlossaryView view(PageParts parts) {
        Collator collator =
                Collator.getInstance(Locale.forLanguageTag(parts.language().tag()));
        Map<String, List<GlossaryTerm>> byLetter = new TreeMap<>(collator);
        parts.site().library().glossary(parts.language().tag()).all().stream()
                .sorted(Comparator.comparing((GlossaryTerm term) -> term.term().value(), collator)
                        .thenComparing(GlossaryTerm::id))
                .forEach(term -> byLetter.computeIfAbsent(letter(term), letter -> new ArrayList<>())
                        .add(term));
        List<GlossaryView.Group> groups = new ArrayList<>();
        byLetter.forEach((letter, terms) -> groups.add(new GlossaryView.Group(
                id(letter),
                letter,
                terms.stream().map(term -> term(term, parts)).toList())));
        return new GlossaryView(parts.page().title(), parts.lead(), letters(byLetter), groups);
    }

    /** The letter under which a term stands: its first, without an accent; a number sign for anything else. */
    private static String letter(GlossaryTerm term) {
        String plain = Normalizer.normalize(term.term().value(), Normalizer.Form.NFD);
        int first = plain.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "#";
    }

    private static String id(String letter) {
        return "s-letter-" + (letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT));
    }

    private static List<LinkView> letters(Map<String, List<GlossaryTerm>> byLetter) {
        List<LinkView> letters = new ArrayList<>();
        boolean latin = byLetter.keySet().stream().anyMatch(ALPHABET::contains);
        if (latin) {
            ALPHABET.chars().forEach(c -> letters.add(letterLink(Character.toString(c), byLetter)));
        }
        byLetter.keySet().stream()
                .filter(letter -> !latin || !ALPHABET.contains(letter))
                .forEach(letter -> letters.add(letterLink(letter, byLetter)));
        return letters;
    }

    private static LinkView letterLink(String letter, Map<String, List<GlossaryTerm>> byLetter) {
        return new LinkView(letter, byLetter.containsKey(letter) ? "#" + id(letter) : null, null, false, null);
    }

    private static GlossaryView.Term term(GlossaryTerm term, PageParts parts) {
        String language = parts.language().tag();
        List<SitePage> uses = parts.site().glossary().pages(language, term.id());
        return new GlossaryView.Term(
                term.id(),
                term.term().value(),
                parts.bodies().html(term.definition()),
                term.aliases().stream().map(alias -> alias.text().value()).toList(),
                term.related().stream()
                        .map(Text::value)
                        .map(id -> related(id, parts))
                        .filter(Objects::nonNull)
                        .toList(),
                uses.stream().map(parts::link).toList());
    }

    private static @Nullable LinkView related(String id, PageParts parts) {
        GlossaryTerm term =
                parts.site().library().glossary(parts.language().tag()).term(id);
        return term == null ? null : LinkView.of(term.term().value(), "#" + id);
    }
}
