/** Rules on the glossary: terms that nobody meets, and definitions that do not explain. */
@NullMarked
package dev.salve.check.glossary;

import org.jspecify.annotations.NullMarked;
