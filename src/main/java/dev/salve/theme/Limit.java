package dev.salve.theme;

/** What a template can use up. Where it stood when it did, the engine does not say: {@link Retracer} finds out. */
enum Limit {
    TIME,
    DEPTH,
    MEMORY
}
