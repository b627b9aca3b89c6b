/**
 * Rules on whether everybody can use a page (WCAG 2.2, level AA): what writers can do about it, found in articles with its
 * place, and what themes must do, found on finished pages.
 */
@NullMarked
package dev.salve.check.access;

import org.jspecify.annotations.NullMarked;
