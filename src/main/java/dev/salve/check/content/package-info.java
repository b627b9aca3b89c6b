/** Rules on what stands in articles: data, pictures, places still to be filled. */
@NullMarked
package dev.salve.check.content;

import org.jspecify.annotations.NullMarked;
