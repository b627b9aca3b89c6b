/**
 * Rules on language and layout as the NHS writes: sentences, paragraphs and lists, headings, figures and dates. What
 * needs English runs on English only. To add a rule on single sentences, start at {@link
 * dev.salve.check.style.SentenceRule}; one on words needs no Java: add a pair to {@code src/main/resources/words/}.
 */
@NullMarked
package dev.salve.check.style;

import org.jspecify.annotations.NullMarked;
