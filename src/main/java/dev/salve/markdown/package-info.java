/**
 * Markdown to a compact body: finished HTML, and the places in it that later stages fill.
 *
 * <p>The only home of flexmark, whose tree never leaves this package. To add a component's syntax, start in
 * {@code markdown.component}; to change what is written for a kind of node, in {@code InlineWriter} or
 * {@code BlockWriter}; to change how a directive is written, in {@code markdown.grammar}.
 */
@NullMarked
package dev.salve.markdown;

import org.jspecify.annotations.NullMarked;
