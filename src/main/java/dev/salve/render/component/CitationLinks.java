package dev.salve.render.component;

import dev.salve.model.site.Citation;
import dev.salve.render.view.CitationView;
import java.util.List;

/** The anchors that lead from a citation to its reference and back. */
public final class CitationLinks {
    private CitationLinks() {}

    /** The anchor of the reference with a number in the page's list. */
    public static String referenceId(int number) {
        return "ref-" + number;
    }

    /** The anchor of one citation. */
    static String id(Citation citation) {
        return "s-cite-" + citation.number() + "-" + citation.occurrence();
    }

    static CitationView view(List<Citation> citations) {
        return new CitationView(citations.stream()
                .map(citation -> new CitationView.Reference(
                        id(citation),
                        String.valueOf(citation.number()),
                        "#" + referenceId(citation.number()),
                        citation.locator().isEmpty() ? null : citation.locator()))
                .toList());
    }
}
