/** Rules on what a treatment's pages must say, and where. */
@NullMarked
package dev.salve.check.structure;

import org.jspecify.annotations.NullMarked;
