/** What a theme says about itself. */
@NullMarked
package dev.salve.model.theme;

import org.jspecify.annotations.NullMarked;
