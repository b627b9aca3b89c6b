package dev.salve.render.page;

import dev.salve.markdown.Html;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.render.view.FaqView;
import dev.salve.render.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Questions and answers, gathered for a treatment or for the site. */
final class FaqPages {
    private FaqPages() {}

    static FaqView view(PageParts parts) {
        Html lead = parts.lead();
        Map<String, List<FaqEntry>> folders = byFolder(parts);
        boolean single = folders.size() == 1;
        List<FaqView.Group> groups = new ArrayList<>();
        folders.forEach((folder, entries) -> groups.add(group(folder, entries, single, parts)));
        return new FaqView(
                parts.page().title(),
                lead,
                Html.EMPTY,
                groups,
                elsewhere(parts),
                parts.page().article() == null ? null : parts.review(),
                parts.references());
    }

    private static List<LinkView> elsewhere(PageParts parts) {
        return parts.site().faq().isWhole(parts.page())
                ? List.of()
                : parts.site().treatments().stream()
                        .filter(treatment ->
                                treatment.language().equals(parts.language().tag()))
                        .map(Treatment::faq)
                        .filter(Objects::nonNull)
                        .map(parts::link)
                        .toList();
    }

    /** The questions by treatment, those of no treatment first. */
    private static Map<String, List<FaqEntry>> byFolder(PageParts parts) {
        Map<String, List<FaqEntry>> folders = new LinkedHashMap<>();
        folders.put("", new ArrayList<>());
        for (FaqEntry entry : parts.site().faq().on(parts.page())) {
            folders.computeIfAbsent(entry.page().folder(), folder -> new ArrayList<>())
                    .add(entry);
        }
        folders.values().removeIf(List::isEmpty);
        return folders;
    }

    private static FaqView.Group group(String folder, List<FaqEntry> entries, boolean single, PageParts parts) {
        Treatment treatment =
                entries.isEmpty() ? null : parts.site().treatment(entries.get(0).page());
        String named = treatment == null
                ? parts.language().word("page.general-questions")
                : treatment.overview().title();
        return new FaqView.Group(
                "s-" + (folder.isEmpty() ? "general" : folder),
                single ? null : named,
                entries.stream()
                        .map(entry -> question(entry, single ? 2 : 3, parts))
                        .toList());
    }

    private static FaqView.Question question(FaqEntry entry, int level, PageParts parts) {
        String id = id(entry, parts.page());
        String prefix = id.equals(entry.anchor()) ? "" : id + "-";
        return new FaqView.Question(
                id,
                parts.bodies().html(entry.question()),
                parts.bodies().content(entry.body(), entry.mention(), level, prefix),
                source(entry, parts));
    }

    /** The anchor of a question: its own on its own page, elsewhere with the address of that page before it. */
    private static String id(FaqEntry entry, SitePage page) {
        return entry.page().url().equals(page.url())
                ? entry.anchor()
                : "s-" + entry.page().url().path().replace('/', '-') + entry.anchor();
    }

    private static @Nullable LinkView source(FaqEntry entry, PageParts parts) {
        SitePage page = entry.page();
        if (page.url().equals(parts.page().url())) {
            return null;
        }
        String anchor = page.type() == PageType.FAQ ? "#" + entry.anchor() : "";
        return LinkView.of(page.title(), parts.href(page) + anchor);
    }
}
