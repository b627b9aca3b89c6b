package dev.salve.model.output;

/**
 * Where finished files go: a staging folder, the preview's memory, or nowhere.
 *
 * <p>Called from several threads; the order of calls means nothing.
 */
@FunctionalInterface
public interface OutputSink {
    void accept(OutputFile file);
}
