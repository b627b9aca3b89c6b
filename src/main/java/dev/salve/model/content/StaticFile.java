package dev.salve.model.content;

import dev.salve.source.FileContent;

/**
 * A file that is copied to the site's root as it is.
 *
 * @param path where it goes, relative to the site's root
 * @param shownPath where it was read, as messages show it
 * @param content what it holds; in memory if rules look into files of its kind
 */
public record StaticFile(String path, String shownPath, FileContent content) {}
