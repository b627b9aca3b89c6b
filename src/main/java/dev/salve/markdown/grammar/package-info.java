/**
 * What Salve adds to CommonMark: directives, citations, comments that fill a block. A flexmark extension, which knows
 * what is written but not what it means; the walk in {@code markdown} judges it.
 *
 * <p>Only {@code markdown} uses this package. To change how a directive is written, start at
 * {@link dev.salve.markdown.grammar.DirectiveReader}.
 */
@NullMarked
package dev.salve.markdown.grammar;

import org.jspecify.annotations.NullMarked;
