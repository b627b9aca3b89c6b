/** Rules on facts and references: where they come from, and whether they are used. */
@NullMarked
package dev.salve.check.source;

import org.jspecify.annotations.NullMarked;
