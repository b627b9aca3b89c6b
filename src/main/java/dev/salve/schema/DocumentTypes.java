package dev.salve.schema;

import dev.salve.config.SiteKeys;
import dev.salve.read.FactsReader;
import dev.salve.read.FrontMatterKeys;
import dev.salve.read.GlossaryReader;
import dev.salve.read.PeopleReader;
import dev.salve.read.ReferencesReader;
import dev.salve.read.ScoresReader;
import java.util.List;

/** The files that a clinic writes in YAML. */
public final class DocumentTypes {
    private DocumentTypes() {}

    /** All of them, the most used first. */
    public static List<DocumentType> standard() {
        return List.of(
                new DocumentType("front-matter", "front-matter", false, FrontMatterKeys.TYPE),
                new DocumentType("site", "site.yaml", false, SiteKeys.SITE),
                new DocumentType("facts", "facts.yaml", true, FactsReader.TYPE),
                new DocumentType("glossary", "glossary.yaml", true, GlossaryReader.TYPE),
                new DocumentType("references", "references.yaml", true, ReferencesReader.TYPE),
                new DocumentType("people", "people.yaml", true, PeopleReader.TYPE),
                new DocumentType("scores", "scores/ARTICLE.yaml", true, ScoresReader.TYPE),
                new DocumentType("facts-translation", "facts.es.yaml", true, FactsReader.TRANSLATION),
                new DocumentType("glossary-translation", "glossary.es.yaml", true, GlossaryReader.TRANSLATION));
    }
}
