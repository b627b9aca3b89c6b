package dev.salve.render;

/** Makes one kind of output from the joined site. */
@FunctionalInterface
public interface Renderer {
    /** Hands each file to the context's sink as soon as it is finished. */
    void render(RenderContext context);
}
