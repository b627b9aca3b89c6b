/**
 * Where text comes from: files, spans of them, and the lines and columns that people read; and the content of files that
 * are handed on.
 *
 * <p>Offsets into the whole file are the only positions anywhere; line and column are derived here.
 */
@NullMarked
package dev.salve.source;

import org.jspecify.annotations.NullMarked;
