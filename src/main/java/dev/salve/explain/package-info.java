/**
 * Behind {@code salve explain}: the reference documentation, made from what the program itself uses.
 *
 * <p>Codes are explained by pages in {@code src/main/resources/explain}; keys, components and templates by the
 * descriptors that read and render them. To explain a new code, write {@code explain/<area>/<name>.md}, or a section
 * {@code ## <name>} in {@code explain/<area>.md}; everything else explains itself.
 */
@NullMarked
package dev.salve.explain;

import org.jspecify.annotations.NullMarked;
