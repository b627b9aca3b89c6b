package dev.salve.check.output;

/**
 * An attribute of a tag.
 *
 * @param name in lower case
 * @param value with its character references replaced; empty where there is none
 */
public record TagAttribute(String name, String value) {}
