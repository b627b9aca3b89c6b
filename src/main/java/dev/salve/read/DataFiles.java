package dev.salve.read;

import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.SourceReader;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownParser;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Glossary;
import dev.salve.model.content.Person;
import dev.salve.model.content.Reference;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the data files at the top of the content folder; one that does not exist holds nothing. */
final class DataFiles {
    private final ContentFiles files;
    private final SiteConfig config;
    private final InlineTexts texts;
    private final Set<String> gaps;
    private final Diagnostics diagnostics;

    /**
     * The data files of a site.
     *
     * @param gaps takes the names of what can't be read
     */
    DataFiles(ContentFiles files, SiteConfig config, MarkdownParser parser, Set<String> gaps, Diagnostics diagnostics) {
        this.files = files;
        this.config = config;
        this.texts = new InlineTexts(parser, diagnostics);
        this.gaps = gaps;
        this.diagnostics = diagnostics;
    }

    Map<String, Person> people() {
        DataFile file = file("people", config.defaultLanguage());
        return file == null ? Map.of() : PeopleReader.read(file);
    }

    Map<String, Reference> references() {
        DataFile file = file("references", config.defaultLanguage());
        return file == null ? Map.of() : ReferencesReader.read(file);
    }

    /** The terms of each language; a translation says only what differs. */
    Map<String, Glossary> glossaries() {
        Map<String, Glossary> glossaries = new HashMap<>();
        for (Language language : config.languages()) {
            DataFile file = file("glossary", language);
            Glossary first = glossaries.get(config.defaultLanguage().tag());
            if (file != null) {
                glossaries.put(
                        language.tag(),
                        first == null
                                ? GlossaryReader.read(file, texts)
                                : GlossaryReader.readTranslation(file, first, texts));
            }
        }
        return glossaries;
    }

    /** The facts of each language; a translation says only what differs. */
    Map<String, Map<String, Fact>> facts() {
        Map<String, Map<String, Fact>> facts = new HashMap<>();
        for (Language language : config.languages()) {
            DataFile file = file("facts", language);
            Map<String, Fact> first = facts.get(config.defaultLanguage().tag());
            if (file != null) {
                facts.put(
                        language.tag(),
                        first == null ? FactsReader.read(file) : FactsReader.readTranslation(file, first));
            }
        }
        return facts;
    }

    private @Nullable DataFile file(String name, Language language) {
        InputFile input = files.data(name, language);
        if (input == null) {
            return null;
        }
        SourceFile text = SourceReader.read(input.file(), input.shownPath(), diagnostics);
        if (text == null) {
            gaps.add(name);
            return null;
        }
        return new DataFile(name, texts.parser().recall(text), gaps, diagnostics);
    }
}
