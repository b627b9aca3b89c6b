package dev.salve.check.claims;

import dev.salve.yaml.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a device works with; each is the tag of pages about it. */
enum Technology {
    LASER("lasers?"),
    IPL("IPL|intense[- ]pulsed[- ]light"),
    RF("radio[- ]?frequency|RF");

    /** Words behind a name that make it part of the name of somebody or something else. */
    private static final String NO_DEVICE =
            "(?! (?:clinics?|centres?|rooms?|teams?|nurses?|technicians?|specialists?|practitioners?|safety|protection))";

    private final Pattern named;
    private final Pattern namedAsOwn;

    Technology(String names) {
        String name = "(?:" + names + ")\\b" + NO_DEVICE;
        this.named = Pattern.compile("\\b" + name, Pattern.CASE_INSENSITIVE);
        this.namedAsOwn = Pattern.compile(
                "\\b(?:the|our|this|these|your|each) (?:(?!of\\b|for\\b|by\\b|with\\b|from\\b|and\\b|or\\b|to\\b)[a-z-]+ )?"
                        + name,
                Pattern.CASE_INSENSITIVE);
    }

    /** The technologies that tags name. */
    static List<Technology> of(List<Text> tags) {
        return Arrays.stream(values())
                .filter(technology -> tags.stream().anyMatch(tag -> tag.value().equals(technology.tag())))
                .toList();
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Any mention of it. */
    Pattern named() {
        return named;
    }

    /** A mention of it as the device at hand, such as "our laser". */
    Pattern namedAsOwn() {
        return namedAsOwn;
    }
}
