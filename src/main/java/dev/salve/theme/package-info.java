/**
 * Themes: where their files are found, the words and assets that they bring, and the engine that fills their templates.
 *
 * <p>The only home of FreeMarker. Templates see records, lists, maps, texts, numbers, truth values and {@link
 * dev.salve.markdown.Html}, and nothing else. Start at {@link dev.salve.theme.Theme} for how a file is looked up, and at
 * {@link dev.salve.theme.TemplateEngine} for how a template is filled.
 */
@NullMarked
package dev.salve.theme;

import org.jspecify.annotations.NullMarked;
