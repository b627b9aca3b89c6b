package dev.salve.schema;

import dev.salve.yaml.ObjectType;

/**
 * A file that a clinic writes in YAML.
 *
 * @param name what people call it in commands, such as {@code facts}
 * @param file where it is written, in words: {@code facts.yaml}, {@code front-matter}
 * @param isList whether the file is a list of entries rather than one group of keys
 * @param type the keys of the file, or of each of its entries
 */
public record DocumentType(String name, String file, boolean isList, ObjectType type) {}
