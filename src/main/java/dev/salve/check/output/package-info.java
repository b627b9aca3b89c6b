/**
 * Finished pages as rules read them: a row of tags, read once for all. A rule on pages is a {@link
 * dev.salve.check.output.PageCheck}, named in {@link dev.salve.check.Checks}.
 */
@NullMarked
package dev.salve.check.output;

import org.jspecify.annotations.NullMarked;
