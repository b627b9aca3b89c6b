package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code glossary.yaml}. */
public final class GlossaryReader {
    private static final Key<Text> ALIAS_TEXT = Key.required("text", Types.locatedText(), "The other word.");
    private static final Key<Boolean> AUTO_LINK = Key.optional(
            "auto-link", Types.bool(), "false keeps the word from being linked unless an article asks for it.");
    private static final ObjectType ALIAS = ObjectType.of("alias", "Another word for a term.", ALIAS_TEXT, AUTO_LINK);

    private static final Key<Text> ID = Key.required("id", Types.id(), "Its name in addresses and other files.");
    private static final Key<Text> TERM = Key.required("term", Types.locatedText(), "The word.");
    private static final Key<List<GlossaryTerm.Alias>> ALIASES = Key.optional(
            "aliases",
            Types.list(Types.scalarOr(
                    Types.mapped(Types.locatedText(), text -> new GlossaryTerm.Alias(text, true)),
                    Types.mapped(ALIAS, GlossaryReader::alias))),
            "Other words for it. In English plural and possessive forms need not be listed.");
    private static final Key<Text> DEFINITION =
            Key.required("definition", Types.inlineMarkdown(), "What it means, in plain words.");
    private static final Key<List<Text>> RELATED =
            Key.optional("related", Types.list(Types.locatedText()), "Ids of terms that a reader may want next.");

    /** One entry of the file. */
    public static final ObjectType TYPE = ObjectType.of(
            "term", "A word that patients may not know.", ID, TERM, ALIASES, DEFINITION, RELATED, AUTO_LINK);

    /** One entry of a translation of the file. */
    public static final ObjectType TRANSLATION =
            ObjectType.of("translated term", "A term in another language.", ID, TERM, ALIASES, DEFINITION);

    private GlossaryReader() {}

    private static GlossaryTerm.Alias alias(Fields f) {
        return new GlossaryTerm.Alias(f.get(ALIAS_TEXT, new Text("", f.span())), f.get(AUTO_LINK, true));
    }

    static Glossary read(DataFile file, InlineTexts texts) {
        Diagnostics diagnostics = file.diagnostics();
        Glossary glossary = new Glossary(file.entries(TYPE, ID, f -> term(f, texts)));
        checkWords(glossary, diagnostics);
        checkRelated(glossary, file);
        return glossary;
    }

    /** The terms of a translation: those of {@code first} whose id it lists, in its own words. */
    static Glossary readTranslation(DataFile file, Glossary first, InlineTexts texts) {
        Map<String, GlossaryTerm> translated = file.entries(TRANSLATION, ID, f -> translation(f, first, texts));
        file.reportUnknownIds(
                translated.values().stream().map(GlossaryTerm::span).toList(),
                first.terms().keySet());
        Glossary glossary = new Glossary(translated);
        checkWords(glossary, file.diagnostics());
        return glossary;
    }

    private static GlossaryTerm translation(Fields f, Glossary first, InlineTexts texts) {
        GlossaryTerm original = first.term(f.need(ID).value());
        return new GlossaryTerm(
                f.need(ID).value(),
                f.need(TERM),
                f.list(ALIASES),
                texts.body(f.need(DEFINITION)),
                original == null ? List.of() : original.related(),
                original == null || original.autoLink(),
                f.span(ID));
    }

    private static GlossaryTerm term(Fields f, InlineTexts texts) {
        return new GlossaryTerm(
                f.need(ID).value(),
                f.need(TERM),
                f.list(ALIASES).stream()
                        .filter(alias -> !alias.text().value().isEmpty())
                        .toList(),
                texts.body(f.need(DEFINITION)),
                f.list(RELATED),
                f.get(AUTO_LINK, true),
                f.span(ID));
    }

    private static void checkWords(Glossary glossary, Diagnostics diagnostics) {
        Map<String, GlossaryTerm> owners = new HashMap<>();
        for (GlossaryTerm term : glossary.all()) {
            checkWord(term.term(), term, owners, diagnostics);
            term.aliases().forEach(alias -> checkWord(alias.text(), term, owners, diagnostics));
        }
    }

    private static void checkWord(
            Text word, GlossaryTerm term, Map<String, GlossaryTerm> owners, Diagnostics diagnostics) {
        GlossaryTerm other = owners.putIfAbsent(word.value().toLowerCase(Locale.ROOT), term);
        if (other != null) {
            diagnostics.report(
                    DiagnosticCode.GLOSSARY_ALIAS_CLASH,
                    word.span(),
                    other.equals(term)
                            ? "\"" + word.value() + "\" is listed twice for this term"
                            : "\"" + word.value() + "\" stands already for the term \"" + other.id() + "\" in line "
                                    + other.span().line(),
                    "keep it with one term");
        }
    }

    private static void checkRelated(Glossary glossary, DataFile file) {
        for (GlossaryTerm term : glossary.all()) {
            for (Text related : term.related()) {
                if (glossary.term(related.value()) == null && !file.mayHold(related.value())) {
                    file.diagnostics()
                            .report(
                                    DiagnosticCode.GLOSSARY_UNKNOWN_TERM,
                                    related.span(),
                                    "no glossary term has the id \"" + related.value() + "\"",
                                    Spelling.didYouMean(
                                            related.value(), glossary.terms().keySet()));
                }
            }
        }
    }
}
