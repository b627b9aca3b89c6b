/** Tests of the real content: the last ones, which hold the whole program to what it promises. */
@NullMarked
package dev.salve.demonstration;

import org.jspecify.annotations.NullMarked;
