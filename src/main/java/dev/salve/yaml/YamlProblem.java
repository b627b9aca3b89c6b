package dev.salve.yaml;

import dev.salve.diagnostic.DiagnosticCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What the YAML parser could not read, in an author's words.
 *
 * @param code the kind of problem
 * @param index the place of the problem itself, not of its context, in code points
 */
record YamlProblem(
        DiagnosticCode code,
        int index,
        String message,
        @Nullable String hint) {

    static YamlProblem of(JacksonException e) {
        MarkedYamlEngineException marked = marked(e);
        if (marked == null) {
            String message = e instanceof StreamConstraintsException
                    ? "values are nested too deeply, or a value is too long"
                    : "this can't be read as YAML";
            return syntax((int) e.getLocation().getCharOffset(), message, null);
        }
        String problem = marked.getProblem() == null ? "" : marked.getProblem();
        String context = marked.getContext() == null ? "" : marked.getContext();
        if (context.contains("scanning an alias")) {
            return new YamlProblem(
                    DiagnosticCode.YAML_ALIAS,
                    marked.getContextMark().map(Mark::getIndex).orElse(0),
                    "a text that starts with \"*\" is read as a reference to another value",
                    "put the text in quotes");
        }
        int index = marked.getProblemMark().map(Mark::getIndex).orElse(0);
        return explained(index, marked.getContextMark().map(Mark::getIndex).orElse(index), problem, context);
    }

    private static YamlProblem syntax(int index, String message, @Nullable String hint) {
        return new YamlProblem(DiagnosticCode.YAML_SYNTAX, index, message, hint);
    }

    private static @Nullable MarkedYamlEngineException marked(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return marked;
            }
        }
        return null;
    }

    /** What to say of a problem at {@code index}, in something that opened at {@code opened}. */
    private static YamlProblem explained(int index, int opened, String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return syntax(
                    index,
                    "a second colon with a space behind it stands in this line",
                    "put the whole text behind the first colon in quotes");
        }
        if (problem.contains("cannot start any token")) {
            return problem.contains("\\t")
                    ? syntax(index, "a tab stands where only spaces may", "indent with spaces")
                    : syntax(index, "a text can't start with this character", "put the text in quotes");
        }
        if (context.contains("scanning a quoted scalar")) {
            return syntax(opened, "a quotation mark is not closed", "close it at the end of the text");
        }
        if (context.contains("simple key") || problem.contains("could not find expected ':'")) {
            return syntax(
                    index,
                    "a key here has no colon behind it",
                    "write \"key: value\", or indent the text under its key");
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return syntax(
                    index,
                    "this line does not fit the lines above it",
                    "give keys of one group the same number of spaces before them");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return syntax(opened, "a bracket is not closed", "close it, or add the comma that is missing");
        }
        return syntax(index, "this can't be read as YAML", "look for a missing quotation mark, colon or space");
    }
}
