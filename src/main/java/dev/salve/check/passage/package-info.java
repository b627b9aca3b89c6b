/**
 * The English texts of a site as prose, each with what its place makes of it, and the rules that read them. Taken apart
 * once, read by every rule.
 */
@NullMarked
package dev.salve.check.passage;

import org.jspecify.annotations.NullMarked;
