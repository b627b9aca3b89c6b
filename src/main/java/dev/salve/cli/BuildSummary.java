package dev.salve.cli;

import dev.salve.build.BuildReport;
import dev.salve.build.StageTime;
import dev.salve.model.site.Unpublished;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a build did: its stages and their times, what it made, and what it left out. */
final class BuildSummary {
    private static final int SHOWN = 20;

    private final BuildReport report;
    private final PrintWriter out;

    BuildSummary(BuildReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    /** Prints everything; of a long list of unpublished articles only the first, unless {@code all}. */
    void print(boolean all) {
        Duration total = Duration.ZERO;
        for (StageTime stage : report.times()) {
            row(stage.stage().verb(), time(stage.time()));
            total = total.plus(stage.time());
        }
        row("all", time(total));
        out.println();
        row("articles read", String.valueOf(report.library().articles().size()));
        row("pages", String.valueOf(report.joined().pages().size()));
        row("files made", String.valueOf(report.files()));
        unpublished(all);
        out.println();
    }

    private void unpublished(boolean all) {
        List<Unpublished> articles = report.joined().unpublished();
        if (articles.isEmpty()) {
            return;
        }
        row("not published", String.valueOf(articles.size()));
        int shown = all || articles.size() <= SHOWN ? articles.size() : SHOWN;
        for (Unpublished article : articles.subList(0, shown)) {
            out.println("  " + article.article().file().path() + "  " + reason(article));
        }
        if (shown < articles.size()) {
            out.println("  and " + (articles.size() - shown) + " more (--all shows them)");
        }
    }

    private static String reason(Unpublished article) {
        return switch (article.reason()) {
            case DRAFT -> "draft";
            case FUTURE -> "comes on " + article.date();
            case EXPIRED -> "ended on " + article.date();
        };
    }

    private void row(String name, String value) {
        out.println(String.format(Locale.ROOT, "%-14s %9s", name, value));
    }

    private static String time(Duration time) {
        return time.toMillis() + " ms";
    }
}
