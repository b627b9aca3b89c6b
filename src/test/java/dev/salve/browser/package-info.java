/**
 * The site in a real browser: Chromium, driven over its DevTools protocol.
 *
 * <p>Start at {@link dev.salve.browser.Tab}. Where no Chromium is found the tests are skipped, and say so.
 */
@NullMarked
package dev.salve.browser;

import org.jspecify.annotations.NullMarked;
