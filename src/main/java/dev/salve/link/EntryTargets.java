package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Spelling;
import dev.salve.language.Language;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.source.SourceSpan;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the fact, term or reference that a text names; a name that no data file holds is reported. */
final class EntryTargets {
    private final LinkContext context;
    private final Language language;

    EntryTargets(LinkContext context, Language language) {
        this.context = context;
        this.language = language;
    }

    @Nullable
    Fact fact(String id, SourceSpan place) {
        Fact fact = context.library().fact(id, language.tag());
        if (fact == null && !mayHold("facts", id)) {
            Map<String, Fact> known = context.library().facts().getOrDefault(language.tag(), Map.of());
            report(
                    DiagnosticCode.FACT_UNKNOWN,
                    place,
                    "no fact has the id \"" + id + "\"",
                    id,
                    known.keySet(),
                    "add it to " + file("facts"));
        }
        return fact;
    }

    @Nullable
    GlossaryTerm term(Mention mention) {
        Glossary glossary = context.library().glossary(language.tag());
        String id = mention.attribute("id").orElse(null);
        String written = id == null ? mention.target() : id;
        GlossaryTerm term = id == null ? context.matcher(language).named(written) : glossary.term(id);
        if (term == null && !mayHold("glossary", written)) {
            report(
                    DiagnosticCode.GLOSSARY_UNKNOWN_TERM,
                    mention.span(),
                    id == null
                            ? "no glossary term is called \"" + written + "\""
                            : "no glossary term has the id \"" + written + "\"",
                    written,
                    id == null
                            ? context.matcher(language).words()
                            : glossary.terms().keySet(),
                    "add it to " + file("glossary") + (id == null ? ", or name the term with {id=…}" : ""));
        }
        return term;
    }

    /** Whether there is a reference of this id. */
    boolean holdsReference(CitedReference cited) {
        Collection<String> known = context.library().references().keySet();
        boolean isKnown = known.contains(cited.key());
        if (!isKnown && !mayHold("references", cited.key())) {
            report(
                    DiagnosticCode.CITATION_UNKNOWN_REFERENCE,
                    cited.span(),
                    "no reference has the id \"" + cited.key() + "\"",
                    cited.key(),
                    known,
                    "add it to references.yaml");
        }
        return isKnown;
    }

    private boolean mayHold(String file, String id) {
        return context.library().gaps().mayHold(file, id);
    }

    /** The data file of the page's language. */
    private String file(String name) {
        boolean first = language.equals(context.library().config().defaultLanguage());
        return name + (first ? "" : "." + language.tag()) + ".yaml";
    }

    private void report(
            DiagnosticCode code,
            SourceSpan place,
            String message,
            String written,
            Collection<String> known,
            String otherwise) {
        String near = Spelling.didYouMean(written, known);
        context.diagnostics().report(code, place, message, near != null ? near : otherwise);
    }
}
