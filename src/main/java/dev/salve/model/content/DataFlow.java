package dev.salve.model.content;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import java.util.List;

/** Receives the texts and sources of structured data in the order in which a page shows them. */
public interface DataFlow {
    void text(MarkdownBody text);

    void sources(List<CitedReference> sources);
}
