/**
 * Rules on how components are used: cards, callouts, lists of what to do and what not to do. {@link
 * dev.salve.check.component.Boxes} gives a page's components in reading order, shared parts in their places.
 */
@NullMarked
package dev.salve.check.component;

import org.jspecify.annotations.NullMarked;
