/**
 * Behind {@code salve new}: files to start from, whose only problems are marked places.
 *
 * <p>The files stand in {@code src/main/resources/scaffold}; words in percent signs are filled in. To add a kind of
 * article, write {@code scaffold/article/<kind>.md} and list it in {@link dev.salve.scaffold.ArticleSkeletons}.
 */
@NullMarked
package dev.salve.scaffold;

import org.jspecify.annotations.NullMarked;
