/**
 * Stage 3 of 5. Receives Library, Site and the finished files, yields nothing but problems: one class a rule.
 *
 * <p>To add a rule: a code in DiagnosticCode, a class in the package of its area, its line in {@link
 * dev.salve.check.Checks}, a fixture, and an explain page.
 */
@NullMarked
package dev.salve.check;

import org.jspecify.annotations.NullMarked;
