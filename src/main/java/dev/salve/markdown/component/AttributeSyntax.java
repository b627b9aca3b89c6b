package dev.salve.markdown.component;

import java.util.List;

/**
 * An attribute that a component takes.
 *
 * @param name as written
 * @param doc what it does, one sentence, for {@code explain}
 * @param kind what its value must be
 * @param required whether a component without it is an error
 * @param choices the values of a {@link Kind#CHOICE}, the default first; empty for other kinds
 */
public record AttributeSyntax(String name, String doc, Kind kind, boolean required, List<String> choices) {

    /** What an attribute's value must be. */
    public enum Kind {
        TEXT,
        /** A relative path to a file. */
        PATH,
        CHOICE,
        /** An ISO date, 2026-11-20. */
        DATE,
        /** Written without a value. */
        FLAG
    }

    static AttributeSyntax required(String name, Kind kind, String doc) {
        return new AttributeSyntax(name, doc, kind, true, List.of());
    }

    static AttributeSyntax optional(String name, Kind kind, String doc) {
        return new AttributeSyntax(name, doc, kind, false, List.of());
    }

    /** An attribute that takes one of a few words; left out, it is the first of them. */
    static AttributeSyntax choice(String name, String doc, String... words) {
        return new AttributeSyntax(name, doc, Kind.CHOICE, false, List.of(words));
    }

    /** An attribute that must be written and takes one of a few words. */
    static AttributeSyntax requiredChoice(String name, String doc, String... words) {
        return new AttributeSyntax(name, doc, Kind.CHOICE, true, List.of(words));
    }
}
