package dev.salve.render.page;

import dev.salve.model.content.Kind;
import dev.salve.model.content.Stage;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.view.LinkView;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader of an article may want next: articles with the same tags, what may go wrong, the questions. */
final class RelatedPages {
    private static final int MOST = 3;

    private RelatedPages() {}

    static List<LinkView> of(Treatment treatment, PageParts parts) {
        LinkView previous = ArticlePages.neighbour(treatment, parts, -1);
        LinkView next = ArticlePages.neighbour(treatment, parts, 1);
        List<LinkView> links = new ArrayList<>();
        treatment.pages().stream()
                .filter(page -> !page.url().equals(parts.page().url()))
                .filter(page -> !leadsTo(previous, page, parts) && !leadsTo(next, page, parts))
                .sorted(Comparator.comparing((SitePage page) -> -nearness(page, parts)))
                .limit(MOST)
                .forEach(page -> links.add(parts.link(page, page.description())));
        if (treatment.faq() != null) {
            links.add(parts.link(treatment.faq(), treatment.faq().description()));
        }
        return links;
    }

    private static boolean leadsTo(@Nullable LinkView link, SitePage page, PageParts parts) {
        return link != null && Objects.equals(link.href(), parts.href(page));
    }

    private static int nearness(SitePage page, PageParts parts) {
        Set<String> shared = tags(page);
        shared.retainAll(tags(parts.page()));
        Stage stage = Objects.requireNonNull(page.article()).front().stage();
        int sameStage = stage == parts.front().stage() ? 2 : 0;
        int risks = page.article().kind() == Kind.RISKS ? 3 : 0;
        return shared.size() * 10 + risks + sameStage;
    }

    private static Set<String> tags(SitePage page) {
        Set<String> tags = new HashSet<>();
        Objects.requireNonNull(page.article()).front().tags().stream()
                .map(Text::value)
                .forEach(tags::add);
        return tags;
    }
}
