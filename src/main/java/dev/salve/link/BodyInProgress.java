package dev.salve.link;

import dev.salve.markdown.MarkdownBody;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.TermUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body while a page is being linked. */
final class BodyInProgress {
    private final MarkdownBody body;
    private final @Nullable Resolution[] resolutions;
    private final List<TermUse> terms = new ArrayList<>();

    BodyInProgress(MarkdownBody body) {
        this.body = body;
        this.resolutions = new @Nullable Resolution[body.mentions().size()];
    }

    void resolve(int mention, @Nullable Resolution resolution) {
        resolutions[mention] = resolution;
    }

    void addTerm(GlossaryMatcher.Match match) {
        terms.add(new TermUse(match.htmlStart(), match.htmlEnd(), match.term()));
    }

    LinkedBody linked() {
        terms.sort(Comparator.comparing(TermUse::htmlStart));
        return new LinkedBody(body, resolutions, terms);
    }
}
