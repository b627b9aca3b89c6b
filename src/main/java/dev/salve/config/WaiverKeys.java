package dev.salve.config;

import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.time.LocalDate;
import java.util.List;

/** The keys of a waiver, the same in site.yaml and in front matter. */
public final class WaiverKeys {
    private static final Key<Text> CODE =
            Key.required("code", Types.locatedText(), "The rule that is waived, such as style/long-list.");
    private static final Key<String> REASON =
            Key.required("reason", Types.text(), "Why the rule does not hold here, for the next person who asks.");
    private static final Key<LocalDate> UNTIL =
            Key.required("until", Types.date(), "The last day on which the rule is waived.");

    /** A waiver of one rule, with a reason and an end. */
    public static final ObjectType TYPE =
            ObjectType.of("waiver", "Sets a rule aside, with a reason and an end.", CODE, REASON, UNTIL);

    private WaiverKeys() {}

    /** The waivers that could be read. */
    public static List<WaiverText> waivers(List<Fields> written) {
        return written.stream()
                .filter(Fields::isComplete)
                .map(f -> new WaiverText(f.need(CODE), f.need(REASON), f.need(UNTIL), f.span()))
                .toList();
    }
}
