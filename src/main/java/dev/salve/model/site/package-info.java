/**
 * The site as linking makes it: pages with addresses, everything that points somewhere resolved, and the indexes.
 */
@NullMarked
package dev.salve.model.site;

import org.jspecify.annotations.NullMarked;
