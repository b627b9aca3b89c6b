/**
 * Pictures: how large they are, what is cut from them, which drawings are safe, and what their published files are
 * called. Nothing here decodes or encodes a picture.
 *
 * <p>To follow it, start at {@link dev.salve.media.Picture}. To add a format, start at
 * {@link dev.salve.media.PictureFormat}.
 */
@NullMarked
package dev.salve.media;

import org.jspecify.annotations.NullMarked;
