package dev.salve.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import dev.salve.config.CitationSettings;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.language.Language;
import dev.salve.markdown.Html;
import dev.salve.markdown.PlainText;
import dev.salve.model.content.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formats references as a list of sources prints them, without numbers: those differ from page to page. */
public final class ReferenceFormatter {
    private final Diagnostics diagnostics;

    private ReferenceFormatter(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The entries of references by id, in their order. One that can't be formatted is reported and left out.
     *
     * <p>Starting citeproc takes about 0.3 s, so this is called once a site and language, and only where a page cites.
     */
    public static Map<String, Html> format(
            Collection<Reference> references,
            CitationSettings.Style style,
            Language language,
            Diagnostics diagnostics) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return new ReferenceFormatter(diagnostics).entries(references, style, language);
    }

    private Map<String, Html> entries(
            Collection<Reference> references, CitationSettings.Style style, Language language) {
        List<Reference> readable = new ArrayList<>();
        List<CSLItemData> items = new ArrayList<>();
        for (Reference reference : references) {
            try {
                items.add(ReferenceItem.of(reference, language));
                readable.add(reference);
            } catch (RuntimeException e) { // citeproc names what it can't read in no fixed way
                report(reference);
            }
        }
        CSL csl = start(items, style, language);
        Map<String, Html> entries = new LinkedHashMap<>();
        for (Reference reference : readable) {
            String entry = entry(csl, reference);
            String words = PlainText.of(entry, 0, entry.length());
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                entries.put(reference.id(), new Html(entry));
            } else {
                report(reference);
            }
        }
        return entries;
    }

    private static CSL start(List<CSLItemData> items, CitationSettings.Style style, Language language) {
        try {
            return new CSL(
                    new ListItemDataProvider(items),
                    CitationStyle.locales(),
                    null,
                    CitationStyle.text(style),
                    CitationStyle.locale(language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry, or nothing where citeproc fails. References are formatted one by one, so that none spoils another. */
    private static String entry(CSL csl, Reference reference) {
        try {
            csl.reset();
            csl.setOutputFormat(new EntryFormat()); // a reset forgets it
            csl.setConvertLinks(true);
            csl.registerCitationItems(List.of(reference.id()), true);
            return csl.makeBibliography().getEntries()[0];
        } catch (RuntimeException e) { // whatever it is, this reference brought it about
            return "";
        }
    }

    private void report(Reference reference) {
        List<String> types =
                Arrays.stream(CSLType.values()).map(CSLType::toString).toList();
        if (types.contains(reference.type())) {
            diagnostics.report(
                    DiagnosticCode.CITATION_UNFORMATTED,
                    reference.span(),
                    "the reference \"" + reference.id() + "\" can't be put into the citation style",
                    "compare its fields with those of another reference of type \"" + reference.type() + "\"");
        } else {
            diagnostics.report(
                    DiagnosticCode.CITATION_UNFORMATTED,
                    reference.span(),
                    "the reference \"" + reference.id() + "\" is of the type \"" + reference.type()
                            + "\", which no citation style knows",
                    Spelling.didYouMean(reference.type(), types));
        }
    }
}
