package dev.salve.model.content;

import dev.salve.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * The file in which the sign-off of an article is kept.
 *
 * @param file its text
 * @param record what it says, or null where it can't be relied on
 */
public record RecordFile(SourceFile file, @Nullable SignOffRecord record) {}
