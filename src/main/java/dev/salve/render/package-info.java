/**
 * Stage 4 of 5. Receives Site, yields OutputFiles.
 *
 * <p>Each kind of output is a sub-package with a {@link dev.salve.render.Renderer}. To add one, write its renderer and
 * name it in {@link dev.salve.render.Renderers}.
 */
@NullMarked
package dev.salve.render;

import org.jspecify.annotations.NullMarked;
