/**
 * The command line: one class a command, and the only place that prints, ends the program or knows its folders.
 *
 * <p>To add a command, write its class and list it in {@link dev.salve.cli.Commands}.
 */
@NullMarked
package dev.salve.cli;

import org.jspecify.annotations.NullMarked;
