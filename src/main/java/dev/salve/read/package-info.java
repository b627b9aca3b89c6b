/**
 * Stage 1 of 5. Receives the content folder, yields Library: each file read alone, all of its problems reported.
 *
 * <p>To add a key to front matter, start at {@link dev.salve.read.FrontMatterKeys}; to add a data file, beside
 * {@link dev.salve.read.FactsReader}.
 */
@NullMarked
package dev.salve.read;

import org.jspecify.annotations.NullMarked;
