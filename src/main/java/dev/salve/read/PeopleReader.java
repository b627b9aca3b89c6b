package dev.salve.read;

import dev.salve.model.content.Person;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.time.LocalDate;
import java.util.Map;

/** Reads {@code people.yaml}. */
public final class PeopleReader {
    private static final Key<Text> ID = Key.required("id", Types.id(), "What articles call the person.");
    private static final Key<String> NAME =
            Key.required("name", Types.text(), "The person's name; on a demonstration site, that of the role.");
    private static final Key<String> ROLE = Key.required("role", Types.text(), "What the person does.");
    private static final Key<String> REGISTRATION =
            Key.optional("registration", Types.text(), "Registration with a regulator, name and number.");
    private static final Key<LocalDate> REGISTERED_UNTIL = Key.optional(
            "registered-until",
            Types.date(),
            "The last day of the registration, after which it is to be looked up again.");

    /** One entry of the file. */
    public static final ObjectType TYPE =
            ObjectType.of("person", "An author or reviewer.", ID, NAME, ROLE, REGISTRATION, REGISTERED_UNTIL);

    private PeopleReader() {}

    static Map<String, Person> read(DataFile file) {
        return file.entries(TYPE, ID, PeopleReader::person);
    }

    private static Person person(Fields f) {
        return new Person(
                f.need(ID).value(),
                f.need(NAME),
                f.need(ROLE),
                f.get(REGISTRATION),
                f.get(REGISTERED_UNTIL),
                f.span(ID));
    }
}
