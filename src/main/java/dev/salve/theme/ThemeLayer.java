package dev.salve.theme;

/**
 * One place in the order in which a theme's files are looked up.
 *
 * @param source the project's themes, or those that Salve brings along
 * @param theme the theme's id in it
 */
record ThemeLayer(ThemeSource source, String theme) {}
