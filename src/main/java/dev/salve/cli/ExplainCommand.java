package dev.salve.cli;

import dev.salve.explain.Explanations;
import dev.salve.explain.Topic;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code salve explain}: what a code, a key, a component or a template means. */
@Command(
        name = "explain",
        description = "Explains a message, a key, a component or a template.",
        footer = {
            "",
            "Examples:",
            "  salve explain glossary/unknown-term   what a message means",
            "  salve explain key/review              what a key is for",
            "  salve explain component/care          how a component is written",
            "  salve explain theme/article           what a template receives",
            "  salve explain component               all components",
            "  salve explain                         all that can be explained"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "What to explain.")
    @Nullable
    String name;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Explanations explanations = Reference.explanations();
        String wanted = name;
        if (wanted == null) {
            list(explanations.all());
            return ExitCode.DONE;
        }
        List<Topic> found = explanations.find(wanted);
        if (!found.isEmpty()) {
            explain(found);
            return ExitCode.DONE;
        }
        List<Topic> area = explanations.in(wanted.replaceAll("/$", ""));
        if (!area.isEmpty()) {
            list(area);
            return ExitCode.DONE;
        }
        PrintWriter err = surroundings.err();
        err.println("error: there is nothing called \"" + wanted + "\" to explain");
        err.println("  = hint: "
                + explanations
                        .nearest(wanted)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("\"salve explain\" lists all"));
        return ExitCode.USAGE;
    }

    private void explain(List<Topic> found) {
        PrintWriter out = surroundings.out();
        Topic topic = found.get(0);
        out.println(surroundings.outColour() ? "\u001b[1m" + topic.name() + "\u001b[0m" : topic.name());
        out.print(Paragraphs.format(
                sentence(topic.title()) + "\n\n" + topic.page().get()));
        if (found.size() > 1) {
            out.println();
            out.println("The same word elsewhere:");
            found.stream().skip(1).forEach(other -> out.println("  salve explain " + other.name()));
        }
    }

    private static String sentence(String title) {
        String start = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }

    private void list(List<Topic> topics) {
        PrintWriter out = surroundings.out();
        String area = "";
        for (Topic topic : topics) {
            if (!area.isEmpty() && !area.equals(topic.area())) {
                out.println();
            }
            area = topic.area();
            out.println(topic.name());
            out.println("    " + topic.title());
        }
    }
}
