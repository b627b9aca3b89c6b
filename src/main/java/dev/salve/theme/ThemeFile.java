package dev.salve.theme;

/**
 * A file of a theme, from the first place that has it.
 *
 * @param path relative to the theme: {@code templates/article.ftlh}
 * @param shown how messages call it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
record ThemeFile(String path, String shown, byte[] bytes) {}
