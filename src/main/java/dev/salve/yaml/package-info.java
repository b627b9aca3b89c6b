/**
 * YAML with a span on every key and value, and typed reading over it.
 *
 * <p>The only home of Jackson's YAML, which streams into a small tree of our own. What a file may say is described once,
 * in {@link dev.salve.yaml.ObjectType object types}: the same description reads it, gives the JSON Schema and the
 * reference documentation. To add a key, add it to the object type of its file.
 */
@NullMarked
package dev.salve.yaml;

import org.jspecify.annotations.NullMarked;
