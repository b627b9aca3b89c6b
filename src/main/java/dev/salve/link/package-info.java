/**
 * Stage 2 of 5. Receives Library, yields Site: addresses, links, facts, terms, citations, parts and data resolved for each
 * page.
 *
 * <p>To add a kind of mention, start at {@link dev.salve.link.PageLinker}.
 */
@NullMarked
package dev.salve.link;

import org.jspecify.annotations.NullMarked;
