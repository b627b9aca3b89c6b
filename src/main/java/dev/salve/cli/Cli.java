package dev.salve.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** Finds the command that is meant, runs it, and turns what goes wrong into words and an exit code. */
public final class Cli {
    private Cli() {}

    /** Runs a command and returns its exit code. */
    public static int run(Surroundings surroundings, String... args) {
        try {
            return commandLine(surroundings, args).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return Fault.print(e, List.of(args), surroundings);
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, String... args) {
        CommandLine root = new CommandLine(new RootCommand(surroundings));
        String meant = args.length == 0 ? "" : args[0];
        Map<String, Supplier<Object>> commands = Commands.standard(surroundings);
        // Reading a command's options takes time at every start, so the others are left out where one is meant.
        commands.forEach((name, command) -> {
            if (name.equals(meant) || !commands.containsKey(meant)) {
                root.addSubcommand(name, command.get());
            }
        });
        layOut(root.getCommandSpec());
        root.setOut(surroundings.out());
        root.setErr(surroundings.err());
        root.setColorScheme(Help.defaultColorScheme(surroundings.outColour() ? Help.Ansi.ON : Help.Ansi.OFF));
        root.setExpandAtFiles(false);
        root.setUsageHelpAutoWidth(false);
        root.setUsageHelpWidth(Paragraphs.COLUMNS);
        root.setUsageHelpLongOptionsMaxWidth(28);
        root.setParameterExceptionHandler(new WrongUsage(surroundings));
        root.setExecutionExceptionHandler(new Fault(surroundings));
        return root;
    }

    /** Help in blocks that are easy to tell apart, the same for every command. */
    private static void layOut(CommandSpec command) {
        command.usageMessage()
                .abbreviateSynopsis(true)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        command.subcommands().values().forEach(each -> layOut(each.getCommandSpec()));
    }
}
