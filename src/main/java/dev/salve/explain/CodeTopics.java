package dev.salve.explain;

import dev.salve.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.List;

/** A topic for every kind of problem. */
final class CodeTopics {
    private CodeTopics() {}

    /** All codes, by area in the order of the enum. */
    static List<Topic> all() {
        return Arrays.stream(DiagnosticCode.values())
                .map(code -> new Topic(code.code(), code.title(), () -> page(code)))
                .toList();
    }

    private static String page(DiagnosticCode code) {
        return standing(code) + "\n\n" + ExplainPages.page(code).orElse("");
    }

    private static String standing(DiagnosticCode code) {
        return switch (code.sort()) {
            case INTEGRITY ->
                "Always an error: the site can't be built rightly, so it can't be waived or switched off.";
            case RULE ->
                "A rule (" + code.severity().word() + " unless the site sets another severity). It can be waived, "
                        + "with a reason and an end date.";
            case TIMED -> "Reported because a date has passed or is near. It stops no build, not even a strict one.";
        };
    }
}
