/** Sites made by hand, for tests that start behind reading and linking. */
@NullMarked
package dev.salve.testing;

import org.jspecify.annotations.NullMarked;
