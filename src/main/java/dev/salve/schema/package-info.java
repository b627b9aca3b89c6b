/**
 * JSON Schema (draft 2020-12) of the files that a clinic writes, for completion and checks in editors.
 *
 * <p>Made from the descriptions that also read the files. To give another file a schema, list it in {@link
 * dev.salve.schema.DocumentTypes}.
 */
@NullMarked
package dev.salve.schema;

import org.jspecify.annotations.NullMarked;
