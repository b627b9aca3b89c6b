package dev.salve.serve;

import dev.salve.build.BuildReport;
import java.time.Duration;

/** Hears of each build of the preview. Called from one thread at a time. */
public interface PreviewListener {
    /** A build has ended, well or with problems. */
    void built(BuildReport report, Duration time);

    /** Salve itself has failed; the preview goes on with the last pages. */
    void failed(Throwable fault);
}
