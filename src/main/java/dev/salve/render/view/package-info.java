/**
 * What templates see, and all that they see: records whose values are finished.
 *
 * <p>Dates and numbers are words already, addresses are ready to print (relative to the page), markup is {@link
 * dev.salve.markdown.Html}, and what is absent is null or an empty list. A page template sees one {@link
 * dev.salve.render.view.PageView} as {@code page}; a component's template sees one {@link
 * dev.salve.render.view.ComponentView} as {@code view}; both see {@code strings}, the theme's words in the page's
 * language, and {@code assets}, the theme's files. To add a component's view, write a record here and list it in {@link
 * dev.salve.render.view.ComponentView}.
 */
@NullMarked
package dev.salve.render.view;

import org.jspecify.annotations.NullMarked;
