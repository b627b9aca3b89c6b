package dev.salve.cli;

import dev.salve.diagnostic.Spelling;
import dev.salve.scaffold.ArticleSkeletons;
import dev.salve.scaffold.FirstPerson;
import dev.salve.scaffold.ScaffoldFile;
import dev.salve.scaffold.ScaffoldName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salve new article}: one article of a treatment, or a page about the clinic. */
@Command(
        name = "article",
        description = "Starts an article as a draft.",
        footer = {
            "",
            "Examples:",
            "  salve new article microneedling/scars --kind article",
            "  salve new article microneedling/suitability",
            "  salve new article complaints --kind page"
        })
final class NewArticleCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProjectFolders folders = new ProjectFolders();

    @Parameters(paramLabel = "TREATMENT/NAME", description = "Where it goes; without a treatment, a page of the site.")
    String path = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "procedure, benefits, risks, comparison, aftercare, suitability, article, faq or page; "
                    + "without it, what the name says.")
    @Nullable
    String kind;

    @Option(names = "--title", paramLabel = "TITLE", description = "Its heading.")
    @Nullable
    String title;

    NewArticleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String[] parts = path.replaceAll("\\.md$", "").split("/", -1);
        if (parts.length > 2) {
            throw WrongUsage.of(spec, "treatments have no folders within them, so write TREATMENT/NAME");
        }
        for (String part : parts) {
            NewNames.check(part, spec);
        }
        String treatment = parts.length == 2 ? parts[0] : null;
        String name = parts[parts.length - 1];
        String chosen = kind(name, treatment);
        Path content = folders.content(surroundings);
        if (!NewNames.isContent(content, surroundings) || !isTreatment(treatment, content)) {
            return ExitCode.PROBLEMS;
        }
        ScaffoldFile file = ArticleSkeletons.article(
                String.join("/", parts),
                chosen,
                title == null ? null : NewNames.title(title, "", spec),
                treatment == null ? null : ScaffoldName.title(treatment),
                FirstPerson.id(content).orElse(""));
        return NewFiles.write(
                content,
                List.of(file),
                surroundings,
                "Next: fill the places marked [[like this]]; \"salve build --drafts\" shows the page meanwhile.");
    }

    private String kind(String name, @Nullable String treatment) {
        String given = kind;
        if (given == null) {
            String usual = ArticleSkeletons.usualKind(name);
            return treatment == null && usual.equals("article") ? "page" : usual;
        }
        if (!ArticleSkeletons.kinds().contains(given)) {
            String near = Spelling.didYouMean(given, ArticleSkeletons.kinds());
            throw WrongUsage.of(
                    spec,
                    "no article is of the kind \"" + given + "\"; "
                            + (near != null ? near : "kinds are " + String.join(", ", ArticleSkeletons.kinds())));
        }
        return given;
    }

    private boolean isTreatment(@Nullable String treatment, Path content) {
        if (treatment == null || Files.isRegularFile(content.resolve(treatment).resolve("index.md"))) {
            return true;
        }
        surroundings.err().println("error: there is no treatment \"" + treatment + "\"");
        surroundings.err().println("  = hint: start it with \"salve new treatment " + treatment + "\"");
        return false;
    }
}
