/**
 * Problems as values: located, coded, collected, printed together.
 *
 * <p>A stage reports all it can and returns what it could make; nobody throws what an author can fix.
 * To add a problem, start at {@link dev.salve.diagnostic.DiagnosticCode}.
 */
@NullMarked
package dev.salve.diagnostic;

import org.jspecify.annotations.NullMarked;
