package dev.salve.read;

import dev.salve.model.content.Reference;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code references.yaml}: CSL variables as YAML. */
public final class ReferencesReader {
    private static final ValueType<Text> DATE = Types.matching(
            "[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?",
            "a year, month or day such as 2018 or 2018-03");

    private static final Key<String> FAMILY = Key.optional("family", Types.text(), "Family name.");
    private static final Key<String> GIVEN = Key.optional("given", Types.text(), "Given names or initials.");
    private static final Key<String> LITERAL =
            Key.optional("literal", Types.text(), "The name of a body, printed as it is.");
    private static final ObjectType NAME =
            ObjectType.of("name", "A person (family, given) or a body (literal).", FAMILY, GIVEN, LITERAL);

    private static final Key<Text> ID = Key.required("id", Types.id(), "What citations call it.");
    private static final Key<String> TYPE_OF = Key.required(
            "type",
            Types.words(
                    "article-journal",
                    "article",
                    "book",
                    "chapter",
                    "report",
                    "webpage",
                    "legislation",
                    "regulation",
                    "document",
                    "dataset",
                    "article-newspaper",
                    "thesis",
                    "standard"),
            "What kind of source it is, in CSL's words.");
    private static final Key<String> TITLE = Key.required("title", Types.text(), "Its title.");
    private static final Key<List<Fields>> AUTHOR = Key.optional("author", Types.list(NAME), "Who wrote it.");
    private static final Key<Text> ISSUED = Key.optional("issued", DATE, "When it came out.");
    private static final Key<Text> ACCESSED = Key.optional("accessed", DATE, "When a page was looked up.");

    private static final List<Key<String>> VARIABLES = Stream.of(
                    "container-title:The journal, book or site in which it appeared.",
                    "collection-title:The series.",
                    "publisher:Who published it.",
                    "publisher-place:Where the publisher is.",
                    "volume:Its volume.",
                    "issue:Its issue.",
                    "page:Its pages.",
                    "number:Its number, of a report.",
                    "edition:Its edition.",
                    "genre:What kind of report or page.",
                    "medium:Its medium.",
                    "language:Its language.",
                    "DOI:Its DOI.",
                    "PMID:Its number in PubMed.",
                    "PMCID:Its number in PubMed Central.",
                    "ISBN:Its ISBN.",
                    "ISSN:The ISSN of its journal.",
                    "URL:Its address.")
            .map(line -> line.split(":", 2))
            .map(parts -> Key.optional(parts[0], Types.text(), parts[1]))
            .toList();

    /** One entry of the file. */
    public static final ObjectType TYPE = ObjectType.of(
            "reference",
            "A source of the literature, with the variables of CSL.",
            Stream.concat(Stream.of(ID, TYPE_OF, TITLE, AUTHOR, ISSUED, ACCESSED), VARIABLES.stream())
                    .toArray(Key<?>[]::new));

    private ReferencesReader() {}

    static Map<String, Reference> read(DataFile file) {
        return file.entries(TYPE, ID, ReferencesReader::reference);
    }

    private static Reference reference(Fields f) {
        List<Reference.Author> authors = f.list(AUTHOR).stream()
                .map(a -> new Reference.Author(a.get(FAMILY), a.get(GIVEN), a.get(LITERAL)))
                .toList();
        List<Reference.Field> fields = VARIABLES.stream()
                .map(key -> field(f, key))
                .filter(Objects::nonNull)
                .toList();
        return new Reference(
                f.need(ID).value(),
                f.need(TYPE_OF),
                f.need(TITLE),
                authors,
                value(f.get(ISSUED)),
                value(f.get(ACCESSED)),
                fields,
                f.span(ID));
    }

    private static Reference.@Nullable Field field(Fields f, Key<String> key) {
        String value = f.get(key);
        return value == null ? null : new Reference.Field(key.name(), value);
    }

    private static @Nullable String value(@Nullable Text text) {
        return text == null ? null : text.value();
    }
}
