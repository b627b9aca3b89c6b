/**
 * Bodies to HTML: mentions and components filled in, one class a component that turns what is written into the view its
 * template shows. To add a component's view, write its class here and list it in {@link
 * dev.salve.render.component.ComponentViews}.
 */
@NullMarked
package dev.salve.render.component;

import org.jspecify.annotations.NullMarked;
