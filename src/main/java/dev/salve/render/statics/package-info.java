/** Files that go onto the site as they are: static files and pictures. */
@NullMarked
package dev.salve.render.statics;

import org.jspecify.annotations.NullMarked;
