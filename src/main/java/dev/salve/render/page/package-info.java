/**
 * Pages: each page of the site becomes the view that its template shows. To add a page type, write the class that makes
 * its view and list it in {@link dev.salve.render.page.PageRenderer}.
 */
@NullMarked
package dev.salve.render.page;

import org.jspecify.annotations.NullMarked;
