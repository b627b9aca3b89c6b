package dev.salve.read;

import dev.salve.model.content.Benefits;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Suitability;
import dev.salve.model.content.Timeline;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import java.util.List;
import java.util.Map;

/** The keys of structured data in front matter. */
final class DataKeys {
    static final ValueType<Text> MOMENT =
            Types.matching("(day|week|month) [0-9]{1,3}", "a point in time such as day 4, week 2 or month 6");

    static final Key<String> NAME = Key.required("name", Types.text(), "A few words, plain text.");
    static final Key<Text> TEXT = Key.optional("text", Types.inlineMarkdown(), "What it is, in plain words.");
    static final Key<Text> WHY = Key.optional("why", Types.inlineMarkdown(), "The reason.");
    static final Key<List<Text>> SOURCES =
            Key.optional("sources", Types.list(Types.locatedText()), "Ids of references, from references.yaml.");

    static final Key<Benefits.Evidence> EVIDENCE =
            Key.required("evidence", Types.choice(Benefits.Evidence.class), "How sure studies make us of it.");
    static final Key<Text> MAIN_RISK =
            Key.optional("main-risk", Types.inlineMarkdown(), "The risk that weighs most against it.");
    static final ObjectType BENEFIT = ObjectType.of(
            "benefit", "What a treatment may do, beside its main risk.", NAME, EVIDENCE, TEXT, MAIN_RISK, SOURCES);
    static final Key<List<Fields>> BENEFITS =
            Key.optional("benefits", Types.list(BENEFIT), "What the treatment may do for people.");

    static final Key<Risks.Group> GROUP =
            Key.required("group", Types.choice(Risks.Group.class), "How often it happens.");
    static final Key<Boolean> SERIOUS =
            Key.optional("serious", Types.bool(), "true if it needs medical help or may last.");
    static final Key<Text> LASTS = Key.optional("lasts", Types.inlineMarkdown(), "How long it lasts.");
    static final Key<Text> WHAT_TO_DO =
            Key.optional("what-to-do", Types.inlineMarkdown(), "What to do when it happens.");
    static final Key<Text> FREQUENCY =
            Key.optional("frequency", Types.locatedText(), "The id of the fact that says how often.");
    static final ObjectType RISK = ObjectType.of(
            "risk", "Something that may go wrong.", NAME, GROUP, SERIOUS, LASTS, WHAT_TO_DO, FREQUENCY, TEXT, SOURCES);
    static final Key<List<Fields>> RISKS = Key.optional("risks", Types.list(RISK), "What may go wrong.");

    static final Key<Text> COLUMN_ID =
            Key.required("id", Types.id(), "Its name: professional, home, none, or one of your own.");
    static final Key<String> COLUMN_TITLE = Key.required("title", Types.text(), "Its heading, plain text.");
    static final ObjectType COLUMN = ObjectType.of("choice", "One of the choices.", COLUMN_ID, COLUMN_TITLE);
    static final Key<String> LABEL = Key.required("label", Types.text(), "What is compared, plain text.");
    static final Key<Map<Text, Text>> CELLS = Key.required(
            "cells", Types.map(Types.inlineMarkdown()), "The answer for each choice, by its id; \"not known\" is one.");
    static final ObjectType ROW = ObjectType.of("row", "One question asked of each choice.", LABEL, CELLS);
    static final Key<List<Fields>> COLUMNS = Key.required("columns", Types.list(COLUMN), "The choices, in order.");
    static final Key<List<Fields>> ROWS = Key.required("rows", Types.list(ROW), "The questions asked of each choice.");
    static final ObjectType OPTION_TABLE =
            ObjectType.of("table of options", "Choices side by side, doing nothing among them.", COLUMNS, ROWS);
    static final Key<Fields> OPTIONS =
            Key.optional("options", OPTION_TABLE, "What a person can choose between, side by side.");

    static final Key<Text> WHO = Key.required(
            "who", Types.inlineMarkdown(), "Whom it concerns, completing a sentence that starts with \"you\".");
    static final Key<Suitability.Level> LEVEL =
            Key.required("level", Types.choice(Suitability.Level.class), "never, wait, or ask a doctor first.");
    static final ObjectType REASON = ObjectType.of(
            "reason", "A reason not to have the treatment, to wait, or to ask first.", WHO, LEVEL, WHY, SOURCES);
    static final Key<List<Fields>> SUITABILITY = Key.optional(
            "suitability", Types.list(REASON), "Who should not have it, should wait, or should ask first.");

    static final Key<Text> FROM = Key.required("from", MOMENT, "When it begins; day 0 is the treatment day.");
    static final Key<Text> UNTIL = Key.optional("until", MOMENT, "When it ends, that day included; may be absent.");
    static final Key<Timeline.After> AFTER = Key.optional(
            "after",
            Types.choice(Timeline.After.class),
            "Whether it is counted from the treatment or the last session.");
    static final Key<String> ENTRY_TITLE = Key.optional("title", Types.text(), "A few words, plain text.");
    static final Key<Text> NORMAL = Key.optional("normal", Types.inlineMarkdown(), "What is normal in these days.");
    static final Key<List<Text>> DO =
            Key.optional("do", Types.list(Types.inlineMarkdown()), "What to do, one thing an entry.");
    static final Key<List<Text>> DONT =
            Key.optional("dont", Types.list(Types.inlineMarkdown()), "What not to do, without the words \"do not\".");
    static final ObjectType ENTRY = ObjectType.of(
            "stretch of days", "Some days after a treatment.", FROM, UNTIL, AFTER, ENTRY_TITLE, NORMAL, DO, DONT, WHY);
    static final Key<List<Fields>> TIMELINE =
            Key.optional("timeline", Types.list(ENTRY), "What happens after the treatment, day by day.");

    static final Key<Text> QUESTION = Key.required("question", Types.inlineMarkdown(), "The question.");
    static final ObjectType QUESTION_TO_ASK =
            ObjectType.of("question", "Something to ask before deciding.", QUESTION, WHY);
    static final Key<List<Fields>> QUESTIONS_TO_ASK =
            Key.optional("questions-to-ask", Types.list(QUESTION_TO_ASK), "What to ask before deciding.");

    static final Key<Text> FACT_TEXT = Key.required("text", Types.inlineMarkdown(), "What is to be known.");
    static final ObjectType KEY_FACT = ObjectType.of("key fact", "A line about the treatment.", LABEL, FACT_TEXT);
    static final Key<List<Fields>> KEY_FACTS =
            Key.optional("key-facts", Types.list(KEY_FACT), "The treatment in a few lines, on its index.");

    private DataKeys() {}
}
