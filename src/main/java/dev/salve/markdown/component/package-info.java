/**
 * The syntax of each component: its name, form, attributes and what may stand inside. How it looks is another matter:
 * see {@code render.component}.
 */
@NullMarked
package dev.salve.markdown.component;

import org.jspecify.annotations.NullMarked;
