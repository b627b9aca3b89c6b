/** What the search page looks through, as JSON, one file for each language. */
@NullMarked
package dev.salve.render.search;

import org.jspecify.annotations.NullMarked;
