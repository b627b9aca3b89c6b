/**
 * Measures whole builds: a made-up site of any size, and the runnable jar as a process of its own. Not a test.
 */
@NullMarked
package dev.salve.benchmark;

import org.jspecify.annotations.NullMarked;
