package dev.salve.serve;

import dev.salve.build.BuildListener;
import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.Preview;
import dev.salve.build.SiteBuilder;
import dev.salve.markdown.BodyCache;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Builds the site again and again, and keeps what is to be shown of it. For one thread, but any may ask for the state. */
final class Rebuilder {
    private final Supplier<BuildOptions> options;
    private final PreviewListener listener;
    private final BodyCache bodies = BodyCache.empty();
    // Names of states are never those of an earlier run, whose pages may still be open in a browser.
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private int builds;
    private volatile PreviewState state = new PreviewState(null, run, "", run);

    /** @param options what to build, asked for each build, because the day may have changed */
    Rebuilder(Supplier<BuildOptions> options, PreviewListener listener) {
        this.options = options;
        this.listener = listener;
    }

    PreviewState state() {
        return state;
    }

    /** Builds the site; {@code announce} hears of the new state before the listener hears of the build. */
    void build(Consumer<PreviewState> announce) {
        long start = System.nanoTime();
        String name = run + "-" + ++builds;
        try {
            Preview preview = SiteBuilder.preview(options.get(), BuildListener.SILENT, bodies);
            BuildReport report = preview.report();
            SiteFiles site = report.published()
                    ? new SiteFiles(
                            preview.files(),
                            report.joined().config().identity().basePath(),
                            ReadingPanels.of(report.joined()))
                    : null;
            boolean hasPages = site != null || state.site() != null;
            state = state.next(site, ProblemPage.main(report.diagnostics(), null, hasPages), name);
            announce.accept(state);
            listener.built(report, Duration.ofNanos(System.nanoTime() - start));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (Thread.currentThread().isInterrupted()) {
                // The preview is being closed in the middle of a build.
                return;
            }
            String problem = ProblemPage.main(List.of(), e.toString(), state.site() != null);
            state = state.next(null, problem, name);
            announce.accept(state);
            listener.failed(e);
        }
    }
}
