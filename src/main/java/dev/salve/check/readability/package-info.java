/** Rules on how hard a page is to read; they are for English and look at no other language. */
@NullMarked
package dev.salve.check.readability;

import org.jspecify.annotations.NullMarked;
