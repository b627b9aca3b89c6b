package dev.salve.cli;

import dev.salve.build.BuildOptions;
import dev.salve.markdown.Html;
import dev.salve.model.content.Article;
import dev.salve.model.site.Site;
import dev.salve.publish.DiskTrouble;
import dev.salve.signoff.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** A folder for reports on articles, one file each. It is neither part of a site nor of what a site is made from. */
final class ReportFolder {
    private final Path folder;

    private ReportFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder given, or else one of this name in the project. */
    static ReportFolder of(
            @Nullable Path given, String name, BuildOptions options, CommandSpec command, Surroundings surroundings) {
        Path folder =
                ProjectFolders.given(given, surroundings, options.project().resolve(name));
        for (Path taken : List.of(options.content(), options.themes(), options.site())) {
            if (folder.startsWith(taken) || taken.startsWith(folder)) {
                throw WrongUsage.of(
                        command,
                        "\"" + NewFiles.shown(folder, surroundings) + "\" holds or lies in a folder of the site");
            }
        }
        return new ReportFolder(folder);
    }

    /** Writes a report on each article, and says where it is; the exit code. */
    int writeAll(List<Article> articles, Site site, Surroundings surroundings, Function<Article, Html> report) {
        surroundings.out().println("Written:");
        for (Article each : articles) {
            Path file = folder.resolve(typed(each, site) + ".html");
            try {
                WholeFile.write(file, report.apply(each).text());
            } catch (IOException e) {
                String shown = NewFiles.shown(file, surroundings);
                surroundings.err().println("error: \"" + shown + "\" can't be written: " + DiskTrouble.words(e));
                return ExitCode.TROUBLE;
            }
            surroundings.out().println("  " + NewFiles.shown(file, surroundings));
        }
        return ExitCode.DONE;
    }

    /** What people type to name an article. */
    static String typed(Article article, Site site) {
        String language = article.id().language();
        boolean isFirst = site.config().defaultLanguage().tag().equals(language);
        return article.id().path() + (isFirst ? "" : "." + language);
    }
}
