package dev.salve.model.site;

import dev.salve.markdown.MarkdownBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body with what its mentions point to and the terms found in it, for one page. */
public final class LinkedBody {
    private final MarkdownBody body;
    private final @Nullable Resolution[] resolutions;
    private final List<TermUse> terms;

    /**
     * A resolved body.
     *
     * @param resolutions for each mention of the body what it points to, null where nothing was or need be found
     * @param terms terms found in its words, by place
     */
    public LinkedBody(MarkdownBody body, @Nullable Resolution[] resolutions, List<TermUse> terms) {
        this.body = body;
        this.resolutions = resolutions.clone();
        this.terms = List.copyOf(terms);
    }

    public MarkdownBody body() {
        return body;
    }

    /** What the mention at {@code index} of the body's mentions points to, or null. */
    public @Nullable Resolution resolution(int index) {
        return resolutions[index];
    }

    /** The terms to be explained in its words, by place. */
    public List<TermUse> terms() {
        return terms;
    }
}
