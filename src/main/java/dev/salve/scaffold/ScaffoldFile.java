package dev.salve.scaffold;

/**
 * A file to start from.
 *
 * @param path where it goes, relative to the folder that is being filled, with forward slashes
 * @param text all of it
 */
public record ScaffoldFile(String path, String text) {}
