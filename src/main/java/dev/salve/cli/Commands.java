package dev.salve.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands, in the order in which help lists them. */
final class Commands {
    private Commands() {}

    /** Every command by its name. */
    static Map<String, Supplier<Object>> standard(Surroundings surroundings) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(surroundings));
        commands.put("serve", () -> new ServeCommand(surroundings));
        commands.put("check", () -> new CheckCommand(surroundings));
        commands.put(
                "new",
                () -> new CommandLine(new NewCommand(surroundings))
                        .addSubcommand("site", new NewSiteCommand(surroundings))
                        .addSubcommand("treatment", new NewTreatmentCommand(surroundings))
                        .addSubcommand("article", new NewArticleCommand(surroundings)));
        commands.put("explain", () -> new ExplainCommand(surroundings));
        commands.put(
                "review",
                () -> new CommandLine(new ReviewCommand(surroundings))
                        .addSubcommand("sign", new ReviewSignCommand(surroundings))
                        .addSubcommand("diff", new ReviewDiffCommand(surroundings))
                        .addSubcommand("pack", new ReviewPackCommand(surroundings)));
        commands.put("scorecard", () -> new ScorecardCommand(surroundings));
        commands.put("next", () -> new NextCommand(surroundings));
        commands.put("schema", () -> new SchemaCommand(surroundings));
        return commands;
    }
}
