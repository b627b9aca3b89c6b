package dev.salve.render.view;

import org.jspecify.annotations.Nullable;

/**
 * One of the five stages of a patient's path.
 *
 * @param id {@code deciding}, {@code preparing}, {@code day}, {@code aftercare} or {@code help}
 * @param name its name in the page's language
 * @param href where it leads, or null where the treatment has nothing for it
 * @param current whether the page belongs to it
 */
public record StageView(String id, String name, @Nullable String href, boolean current) {}
