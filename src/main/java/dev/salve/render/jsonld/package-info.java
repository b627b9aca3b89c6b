/**
 * What a page says to machines, in the words of schema.org: a data block that repeats what the page shows, and nothing
 * that it does not.
 *
 * <p>To say more, extend the node that it belongs to; a class or property new to Salve is first added to
 * {@code schema-org/release-30.0.txt}.
 */
@NullMarked
package dev.salve.render.jsonld;

import org.jspecify.annotations.NullMarked;
