package dev.salve.build;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to build, from where, for which day.
 *
 * @param project the folder that messages' paths are relative to
 * @param content what the clinic writes
 * @param themes the project's own themes; need not exist
 * @param site where the site goes
 * @param date the day for which it is built
 * @param drafts whether drafts are shown
 * @param future whether articles are shown whose day has not come
 * @param baseUrl an address that replaces the one in site.yaml, or null
 * @param strict whether warnings count as errors
 */
public record BuildOptions(
        Path project,
        Path content,
        Path themes,
        Path site,
        LocalDate date,
        boolean drafts,
        boolean future,
        @Nullable String baseUrl,
        boolean strict) {

    /** The path of the content folder as messages show it. */
    public String shownContent() {
        Path base = project.toAbsolutePath().normalize();
        Path folder = content.toAbsolutePath().normalize();
        return (folder.startsWith(base) && !folder.equals(base) ? base.relativize(folder) : folder)
                .toString()
                .replace('\\', '/');
    }
}
