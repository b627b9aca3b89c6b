package dev.salve.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says of a template that it can't read, in our words. */
final class ParseProblem {
    private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed \"?([^\\s\".]+)\"?\\.");
    private static final Pattern WRONG_END =
            Pattern.compile("Encountered \"([^\"]+)\", but at this place only this can be closed: \"([^\"]+)\"");
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \"([^\"]+)\"");
    private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("Unknown directive: (\\S+)\\.");
    private static final Pattern UNKNOWN_BUILT_IN = Pattern.compile("Unknown built-in: \"([^\"]+)\"");

    private ParseProblem() {}

    /** One sentence for {@code said}, which may have many lines. */
    static String message(String said) {
        Matcher unclosed = UNCLOSED.matcher(said);
        if (unclosed.find()) {
            return "\"" + unclosed.group(1) + "\" is opened in this template and never closed";
        }
        Matcher wrongEnd = WRONG_END.matcher(said);
        if (wrongEnd.find()) {
            return "\"" + wrongEnd.group(1) + "\" stands where only \"" + wrongEnd.group(2) + "\" can be closed";
        }
        Matcher directive = UNKNOWN_DIRECTIVE.matcher(said);
        if (directive.find()) {
            return "templates have no directive \"" + directive.group(1) + "\"";
        }
        Matcher builtIn = UNKNOWN_BUILT_IN.matcher(said);
        if (builtIn.find()) {
            return "templates have no built-in \"" + builtIn.group(1) + "\"";
        }
        Matcher unexpected = UNEXPECTED.matcher(said);
        if (unexpected.find()) {
            return "\"" + unexpected.group(1) + "\" is not expected here";
        }
        String first = said.lines().findFirst().orElse("").strip();
        return "the template can't be read here" + (first.isEmpty() ? "" : ": " + first);
    }
}
