/**
 * Sign-off: the canonical text of an article, the record that says who signed it, and what has changed since.
 *
 * <p>Receives the joined Site, yields it with the sign-off of each article. What counts as text stands in {@link
 * dev.salve.signoff.CanonicalText} and nowhere else: a change there voids every record that was ever signed.
 */
@NullMarked
package dev.salve.signoff;

import org.jspecify.annotations.NullMarked;
