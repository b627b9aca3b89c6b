package dev.salve.model.content;

/**
 * A file that is copied to the site's root as it is.
 *
 * @param path where it goes, relative to the site's root
 * @param shownPath where it was read, as messages show it
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes are handed on, never compared
public record StaticFile(String path, String shownPath, byte[] bytes) {}
