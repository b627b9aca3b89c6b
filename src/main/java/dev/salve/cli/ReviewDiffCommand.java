package dev.salve.cli;

import dev.salve.diagnostic.TerminalText;
import dev.salve.model.content.Article;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.signoff.CanonicalText;
import dev.salve.signoff.SignOffs;
import dev.salve.signoff.TextChanges;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salve review diff}: what has changed in an article since it was signed. */
@Command(
        name = "diff",
        description = "Shows which lines of an article have changed since it was signed.",
        footer = {"", "Exit code 0: nothing has changed. 1: something has, or nobody has signed it."})
final class ReviewDiffCommand implements Callable<Integer> {
    /** How many unchanged lines are shown around a change. */
    private static final int CONTEXT = 2;

    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceSettings sources = new SourceSettings();

    @Parameters(paramLabel = "ARTICLE", description = "The article, such as microneedling/benefits.")
    String article = "";

    ReviewDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReviewedSite reviewed = ReviewedSite.read(sources, spec, surroundings);
        Site site = reviewed.site();
        Article found = reviewed.articles().find(article);
        if (found == null) {
            return Refusals.print(reviewed.articles().unknown(article), surroundings);
        }
        SitePage page = site.page(found.id());
        if (page == null) {
            return Refusals.print(ChosenArticles.withoutPage(found), surroundings);
        }
        SignOffRecord record = SignOffs.record(site, found.id());
        if (record == null) {
            return Refusals.print(SignOffs.noRecord(site, found), surroundings);
        }
        TextChanges changes = TextChanges.between(
                record.lines(), CanonicalText.of(site, page, found).texts());
        print(found, record, changes);
        return changes.count() == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void print(Article found, SignOffRecord record, TextChanges changes) {
        PrintWriter out = surroundings.out();
        String signed =
                record.signatures().stream().map(ReviewDiffCommand::words).collect(Collectors.joining(" and "));
        int count = changes.count();
        String what = count == 0 ? "nothing has" : count == 1 ? "1 line has" : count + " lines have";
        out.println(found.id() + ": " + what + " changed since " + signed + ".");
        List<TextChanges.Line> lines = changes.lines();
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            if (!isNearChange(lines, i)) {
                gap = true;
                continue;
            }
            if (gap) {
                out.println();
            }
            gap = false;
            TextChanges.Line line = lines.get(i);
            out.println(sign(line.kind())
                    + String.format(Locale.ROOT, " %4d  ", line.number())
                    + TerminalText.visible(line.text()));
        }
    }

    private static String words(Signature signature) {
        return signature.name() + " signed it on " + signature.date();
    }

    private static boolean isNearChange(List<TextChanges.Line> lines, int at) {
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(lines.size(), at + CONTEXT + 1);
        return lines.subList(from, to).stream().anyMatch(line -> line.kind() != TextChanges.Kind.SAME);
    }

    private static String sign(TextChanges.Kind kind) {
        return switch (kind) {
            case SAME -> " ";
            case REMOVED -> "-";
            case ADDED -> "+";
        };
    }
}
