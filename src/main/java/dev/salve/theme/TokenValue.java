package dev.salve.theme;

import dev.salve.source.SourceSpan;
import java.util.Set;

/**
 * A value that a style sheet gives to a custom property of the whole page.
 *
 * @param name the property without its hyphens
 * @param text the value as written
 * @param schemes where it holds
 * @param weight of its selector: of two values that hold, that with more weight wins, and of equal ones the later
 * @param span where it is written, name and value
 */
record TokenValue(String name, String text, Set<Scheme> schemes, int weight, SourceSpan span) {}
