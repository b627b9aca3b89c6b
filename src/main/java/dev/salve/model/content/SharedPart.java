package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;

/**
 * Text that several articles include.
 *
 * @param path of its file, relative to the content folder: {@code shared/warning-signs.md}
 * @param language the tag of its language
 * @param body its text
 */
public record SharedPart(String path, String language, MarkdownBody body) {}
