package dev.salve.render.page;

import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageWords;
import dev.salve.render.view.LinkView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some questions for the home page: the first about the clinic and the first about each treatment, then the next. */
final class HomeQuestions {
    private static final int MOST = 4;

    private HomeQuestions() {}

    static List<LinkView> of(PageParts parts) {
        Map<String, List<FaqEntry>> shelves = new LinkedHashMap<>();
        for (FaqEntry entry : parts.site().faq().entries()) {
            if (entry.page().language() == parts.language()) {
                shelves.computeIfAbsent(entry.page().folder(), folder -> new ArrayList<>())
                        .add(entry);
            }
        }
        PageWords words = PageWords.of(parts.site(), parts.page());
        return inTurn(shelves.values()).stream()
                .limit(MOST)
                .map(entry -> LinkView.of(words.of(entry.question()), parts.href(entry.page()) + "#" + entry.anchor()))
                .toList();
    }

    /** The first of each list, then the second of each, and so on. */
    private static List<FaqEntry> inTurn(Collection<List<FaqEntry>> shelves) {
        List<FaqEntry> all = new ArrayList<>();
        int longest = shelves.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<FaqEntry> shelf : shelves) {
                if (i < shelf.size()) {
                    all.add(shelf.get(i));
                }
            }
        }
        return all;
    }
}
