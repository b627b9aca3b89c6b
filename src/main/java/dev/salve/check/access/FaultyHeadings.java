package dev.salve.check.access;

import dev.salve.check.HeadingStep;
import dev.salve.markdown.Heading;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headings whose level is wrong as their author wrote them, by the pages on which they stand. */
final class FaultyHeadings {
    static final FaultyHeadings NONE = new FaultyHeadings(Map.of());

    private final Map<String, Anchors> byFile;

    /**
     * The anchors of such headings on a page.
     *
     * @param gathered whether the page gathers answers of many articles, so that something stands before each anchor
     */
    private record Anchors(Set<String> ids, boolean gathered) {
        boolean contain(String id) {
            return ids.contains(id) || (gathered && ids.stream().anyMatch(own -> id.endsWith("-" + own)));
        }
    }

    private FaultyHeadings(Map<String, Anchors> byFile) {
        this.byFile = byFile;
    }

    static FaultyHeadings of(Site site) {
        Set<SourceSpan> faulty = Stream.concat(
                        site.library().articles().stream().flatMap(article -> HeadingStep.of(article).stream()),
                        site.library().sharedParts().stream().flatMap(part -> HeadingStep.of(part).stream()))
                .filter(step -> step.isTitle() || step.skips())
                .map(step -> step.heading().span())
                .collect(Collectors.toSet());
        if (faulty.isEmpty()) {
            return NONE;
        }
        Map<String, Anchors> byFile = new HashMap<>();
        for (SitePage page : site.pages()) {
            Set<String> ids = new HashSet<>();
            page.text()
                    .bodies()
                    .keySet()
                    .forEach(body -> body.headings().stream()
                            .filter(heading -> faulty.contains(heading.span()))
                            .map(Heading::id)
                            .forEach(ids::add));
            if (!ids.isEmpty()) {
                byFile.put(page.url().file(), new Anchors(ids, page.type() == PageType.FAQ));
            }
        }
        return new FaultyHeadings(byFile);
    }

    boolean contain(String file, String id) {
        Anchors anchors = byFile.get(file);
        return anchors != null && anchors.contain(id);
    }
}
