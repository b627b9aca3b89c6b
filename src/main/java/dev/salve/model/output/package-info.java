/** What a build yields: files, handed on one at a time. */
@NullMarked
package dev.salve.model.output;

import org.jspecify.annotations.NullMarked;
