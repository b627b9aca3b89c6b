package dev.salve.build;

import dev.salve.source.FileContent;
import java.util.SortedMap;

/**
 * A site built into memory.
 *
 * @param report what came of the build
 * @param files every file by its path below the site's root; none where something stood in the way
 */
public record Preview(BuildReport report, SortedMap<String, FileContent> files) {}
