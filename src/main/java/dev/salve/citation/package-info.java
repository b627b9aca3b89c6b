/**
 * References as a list of sources prints them, in the citation styles of medicine.
 *
 * <p>The only home of citeproc. To offer another numeric style, add it to {@code CitationSettings.Style}, to
 * {@link dev.salve.citation.CitationStyle}, and to what the build unpacks.
 */
@NullMarked
package dev.salve.citation;

import org.jspecify.annotations.NullMarked;
