package dev.salve.explain;

import java.util.function.Supplier;

/**
 * Something that can be explained.
 *
 * @param name what people ask for, such as {@code glossary/unknown-term}
 * @param title what it is, in a few words
 * @param page the whole explanation in plain Markdown: paragraphs, lists and fenced examples; made when asked for
 */
public record Topic(String name, String title, Supplier<String> page) {

    /** The part of its name before the first slash: {@code glossary}, {@code key}, {@code component}, {@code theme}. */
    public String area() {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
