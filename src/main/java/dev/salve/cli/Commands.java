package dev.salve.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands, in the order in which help lists them. */
final class Commands {
    private static final List<String> NAMES = List.of("build", "check", "new", "explain", "next", "schema");

    private Commands() {}

    /** Every command by its name. */
    static Map<String, Supplier<Object>> standard(Surroundings surroundings) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(
                "new",
                () -> new CommandLine(new NewCommand(surroundings))
                        .addSubcommand("site", new NewSiteCommand(surroundings))
                        .addSubcommand("treatment", new NewTreatmentCommand(surroundings))
                        .addSubcommand("article", new NewArticleCommand(surroundings)));
        commands.put("explain", () -> new ExplainCommand(surroundings));
        commands.put("schema", () -> new SchemaCommand(surroundings));
        return commands;
    }

    /** Whether there is a command of this name. */
    static boolean isCommand(String name) {
        return NAMES.contains(name);
    }
}
