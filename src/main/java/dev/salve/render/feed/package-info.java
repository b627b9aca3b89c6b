/** What changed last, for feed readers. */
@NullMarked
package dev.salve.render.feed;

import org.jspecify.annotations.NullMarked;
