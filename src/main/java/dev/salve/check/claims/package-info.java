/**
 * Rules on claims: words that a page should not use, from packs and from site.yaml, and what a page must say beside
 * them. They read English.
 *
 * <p>To add a phrase, add it to a pack in {@code src/main/resources/packs/}; no Java is needed.
 */
@NullMarked
package dev.salve.check.claims;

import org.jspecify.annotations.NullMarked;
