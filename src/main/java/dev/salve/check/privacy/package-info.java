/**
 * The promise that a site keeps what its visitors do to itself, proved on every file of the output: nothing from other
 * sites, nothing stored or sent, no inline code, a strict policy on each page.
 */
@NullMarked
package dev.salve.check.privacy;

import org.jspecify.annotations.NullMarked;
