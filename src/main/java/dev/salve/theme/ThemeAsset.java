package dev.salve.theme;

import dev.salve.source.SourceSpan;

/**
 * A style sheet, script, font or picture that a theme brings.
 *
 * @param name as the theme calls it: {@code base.css}, or its path where it lies beside a template
 * @param path where it goes on the site, from its root: {@code assets/base.3f9a1c2b.css}
 * @param bytes what goes there
 * @param origin what it was made from
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
public record ThemeAsset(String name, String path, byte[] bytes, SourceSpan origin) {}
