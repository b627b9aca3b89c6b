package dev.salve.cli;

import dev.salve.diagnostic.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or three what is wrong with a command line. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Surroundings surroundings;

    WrongUsage(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        PrintWriter err = surroundings.err();
        err.println("error: " + message(e, command));
        String hint = e instanceof UnmatchedArgumentException unmatched ? hint(unmatched, command) : null;
        if (hint != null) {
            err.println("  = hint: " + hint);
        }
        err.println("  = more: " + command.qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e, CommandSpec command) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (first.startsWith("-")) {
                return "\"" + command.qualifiedName() + "\" has no option \"" + first + "\"";
            }
            return command.subcommands().isEmpty()
                    ? "\"" + first + "\" is one word too many for \"" + command.qualifiedName() + "\""
                    : "\"" + command.qualifiedName() + "\" has no command \"" + first + "\"";
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (e instanceof OverwrittenOptionException && e.getArgSpec() instanceof OptionSpec option) {
            return "\"" + option.longestName() + "\" is given twice";
        }
        return Objects.requireNonNullElse(e.getMessage(), "this command line can't be read");
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first instanceof OptionSpec option
                ? "a value is missing behind \"" + option.longestName() + "\""
                : first.paramLabel() + " is missing";
    }

    private static @Nullable String hint(UnmatchedArgumentException e, CommandSpec command) {
        String first = e.getUnmatched().get(0);
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        if (first.startsWith("-")) {
            known = command.options().stream().map(OptionSpec::longestName).toList();
        }
        String near = Spelling.didYouMean(first, known);
        if (near != null || known.isEmpty() || first.startsWith("-")) {
            return near;
        }
        return "the commands are " + String.join(", ", known);
    }

    /** A wrong value that picocli itself does not know to be wrong. */
    static ParameterException of(CommandSpec spec, String message) {
        return new ParameterException(new CommandLine(spec), message);
    }
}
