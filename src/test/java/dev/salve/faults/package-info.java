/** Hostile input and faults: whole builds, in this process and in others, that must lose nothing and let nothing in. */
@NullMarked
package dev.salve.faults;

import org.jspecify.annotations.NullMarked;
