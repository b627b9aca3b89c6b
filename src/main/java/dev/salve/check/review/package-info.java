/** Rules on the clock of reviews. */
@NullMarked
package dev.salve.check.review;

import org.jspecify.annotations.NullMarked;
