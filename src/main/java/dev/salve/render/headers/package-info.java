/** What a server should say with each file: what may run and load, what may be kept, what leaks to nobody. */
@NullMarked
package dev.salve.render.headers;

import org.jspecify.annotations.NullMarked;
