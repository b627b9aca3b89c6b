/**
 * The preview: watches the sources, builds into memory, answers browsers on this machine, and tells them to reload. The
 * site's folder is never touched. Start at {@link dev.salve.serve.PreviewServer}; to change what is refused, start at
 * RequestRules.
 */
@NullMarked
package dev.salve.serve;

import org.jspecify.annotations.NullMarked;
