/** Old addresses: a rule for servers that know such rules, and a page for those that do not. */
@NullMarked
package dev.salve.render.redirect;

import org.jspecify.annotations.NullMarked;
