/** Running many small tasks side by side, with results in the order of the tasks. */
@NullMarked
package dev.salve.work;

import org.jspecify.annotations.NullMarked;
