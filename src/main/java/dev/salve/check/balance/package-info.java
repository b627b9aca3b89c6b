/** Rules that hold benefits and risks at equal weight. */
@NullMarked
package dev.salve.check.balance;

import org.jspecify.annotations.NullMarked;
