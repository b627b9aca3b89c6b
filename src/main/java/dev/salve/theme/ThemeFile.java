package dev.salve.theme;

/**
 * A file of a theme, from the first place that has it.
 *
 * @param path relative to the theme: {@code templates/article.ftlh}
 * @param theme the id of the theme that has it
 * @param shown how messages call it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on, never compared
record ThemeFile(String path, String theme, String shown, byte[] bytes) {}
