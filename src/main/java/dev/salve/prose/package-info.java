/**
 * Text as sentences and words: what every rule on language looks at, worked out once for a text.
 *
 * <p>{@link dev.salve.prose.Prose} takes a body apart, with its facts filled in and its shared parts in their places.
 * To count another way, start at {@link dev.salve.prose.Counts}; to exclude something from all counts, at {@link
 * dev.salve.prose.Block#counts(Sentence)}. What a language needs stands in {@code src/main/resources/prose/}.
 */
@NullMarked
package dev.salve.prose;

import org.jspecify.annotations.NullMarked;
