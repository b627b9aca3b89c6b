package dev.salve.link;

import dev.salve.model.content.Article;
import dev.salve.model.content.Library;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.FaqIndex;
import dev.salve.model.site.SitePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins questions with the pages on which they stand. */
final class FaqEntries {
    private FaqEntries() {}

    static FaqIndex of(List<Question> questions, List<SitePage> pages, Library library) {
        Map<Article, SitePage> byArticle = new HashMap<>();
        pages.forEach(page -> {
            if (page.article() != null) {
                byArticle.put(page.article(), page);
            }
        });
        List<FaqEntry> entries = questions.stream()
                .map(question -> entry(question, byArticle.get(question.article()), library))
                .filter(Objects::nonNull)
                .toList();
        return new FaqIndex(entries);
    }

    private static @Nullable FaqEntry entry(Question question, @Nullable SitePage page, Library library) {
        return page == null
                ? null
                : new FaqEntry(
                        page,
                        question.article().body(),
                        question.mention(),
                        question.label(),
                        question.anchor(),
                        question.words(library));
    }
}
