/** What search engines read first: the sitemap, and robots.txt, which names it. */
@NullMarked
package dev.salve.render.sitemap;

import org.jspecify.annotations.NullMarked;
