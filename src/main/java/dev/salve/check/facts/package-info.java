/** Rules that hold what pages say against the facts: a figure written by hand must be the figure of its fact. */
@NullMarked
package dev.salve.check.facts;

import org.jspecify.annotations.NullMarked;
