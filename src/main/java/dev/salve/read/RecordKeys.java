package dev.salve.read;

import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.time.LocalDate;
import java.util.List;

/** The keys of a record's head. */
final class RecordKeys {
    static final Key<String> REVIEWER = Key.required("reviewer", Types.text(), "The id of the reviewer.");
    static final Key<String> NAME = Key.required("name", Types.text(), "The reviewer's name on that day.");
    static final Key<String> ROLE = Key.required("role", Types.text(), "What the reviewer did on that day.");
    static final Key<String> REGISTRATION =
            Key.optional("registration", Types.text(), "The reviewer's registration on that day.");
    static final Key<LocalDate> DATE = Key.required("date", Types.date(), "The day of the signature.");
    static final Key<LocalDate> NEXT =
            Key.required("next", Types.date(), "The day on which the next review falls due.");
    static final Key<String> TOOL = Key.required("tool", Types.text(), "The version of Salve that wrote it.");
    static final ObjectType SIGNATURE = ObjectType.of(
            "signature", "One reviewer's signature.", REVIEWER, NAME, ROLE, REGISTRATION, DATE, NEXT, TOOL);

    static final Key<Integer> FORMAT = Key.required("format", Types.integer(), "The version of this format: 1.");
    static final Key<String> ARTICLE = Key.required("article", Types.text(), "The article that was signed.");
    static final Key<String> LANGUAGE = Key.required("language", Types.text(), "The language of the article.");
    static final Key<Text> SHA256 = Key.required(
            "sha256", Types.matching("[0-9a-f]{64}", "a SHA-256 in hexadecimal"), "The hash of the text below.");
    static final Key<List<Fields>> SIGNATURES =
            Key.required("signatures", Types.list(SIGNATURE), "Who signed the text.");
    static final ObjectType HEAD = ObjectType.of(
            "sign-off record", "The head of a sign-off record.", FORMAT, ARTICLE, LANGUAGE, SHA256, SIGNATURES);

    private RecordKeys() {}
}
