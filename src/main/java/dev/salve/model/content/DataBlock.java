package dev.salve.model.content;

import dev.salve.source.SourceSpan;

/** Structured data of one kind, as the front matter of an article declares it. */
public interface DataBlock {
    DataKind kind();

    /** Where its key is written. */
    SourceSpan span();

    /**
     * Hands on its texts and sources in the order in which a page shows them.
     *
     * @param brief whether the page shows the short form
     */
    void flow(boolean brief, DataFlow flow);
}
