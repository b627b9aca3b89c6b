/**
 * Colours: contrast as WCAG 2.2 counts it, and a whole palette from a clinic's two brand colours. Pure arithmetic, with
 * the same result on every machine.
 *
 * <p>To add a role, start at {@link dev.salve.colour.PaletteRoles}.
 */
@NullMarked
package dev.salve.colour;

import org.jspecify.annotations.NullMarked;
