/** Rules on what a site needs as a whole. */
@NullMarked
package dev.salve.check.site;

import org.jspecify.annotations.NullMarked;
