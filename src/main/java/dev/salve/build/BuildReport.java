package dev.salve.build;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.model.content.Library;
import dev.salve.model.site.Site;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a build.
 *
 * @param diagnostics every problem, as the site's policy sees it
 * @param library all that was read
 * @param joined the joined site
 * @param files how many files were rendered; 0 where errors stood in the way
 * @param times how long each stage took
 * @param published whether the site was replaced; of a preview, whether its files are all there
 * @param site where it is or would be
 */
public record BuildReport(
        List<Diagnostic> diagnostics,
        Library library,
        Site joined,
        int files,
        List<StageTime> times,
        boolean published,
        Path site) {

    /** Whether anything keeps the site from being published. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::stopsBuild);
    }

    /** The first problem that keeps the site from being published, or null. */
    public @Nullable Diagnostic firstError() {
        return diagnostics.stream().filter(Diagnostic::stopsBuild).findFirst().orElse(null);
    }
}
