/** Rules on finished pages. */
@NullMarked
package dev.salve.check.output;

import org.jspecify.annotations.NullMarked;
