/** What tests share: sites from files, sites made by hand, expectations in files, the checker of HTML. */
@NullMarked
package dev.salve.testing;

import org.jspecify.annotations.NullMarked;
