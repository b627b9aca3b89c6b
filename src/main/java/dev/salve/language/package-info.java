/**
 * The generator's own words in each language: care levels, "do not", months, titles of the pages that it makes.
 *
 * <p>A language is a file in {@code src/main/resources/languages/}; a test holds all of them to the same keys.
 */
@NullMarked
package dev.salve.language;

import org.jspecify.annotations.NullMarked;
