/**
 * Rules on how a page looks in a list of results and how search engines find it. A title or description that says nothing
 * leads patients past the page that they need.
 */
@NullMarked
package dev.salve.check.search;

import org.jspecify.annotations.NullMarked;
