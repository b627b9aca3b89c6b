/**
 * What a clinic writes, as it was read: articles, their structured data, terms, facts, references, people.
 *
 * <p>Nothing here points to anything else but by its id; {@code model.site} is where things are joined.
 */
@NullMarked
package dev.salve.model.content;

import org.jspecify.annotations.NullMarked;
