package dev.salve.serve;

import dev.salve.check.CheckedArticle;
import dev.salve.check.CheckedArticles;
import dev.salve.check.PageReading;
import dev.salve.model.content.Article;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How hard each English article of a site is to read, worked out when its page is asked for. For any thread. */
final class ReadingPanels {
    private final CheckedArticles articles;
    private final Map<String, Article> byFile;

    private ReadingPanels(CheckedArticles articles, Map<String, Article> byFile) {
        this.articles = articles;
        this.byFile = byFile;
    }

    static ReadingPanels of(Site site) {
        Map<String, Article> byFile = new HashMap<>();
        for (SitePage page : site.pages()) {
            if (page.article() != null && page.language().isEnglish()) {
                byFile.put(page.url().file(), page.article());
            }
        }
        return new ReadingPanels(CheckedArticles.of(site), byFile);
    }

    /** What is to be shown at the foot of the page in {@code file}, as HTML; null where there is nothing to tell. */
    @Nullable
    String panel(String file) {
        Article article = byFile.get(file);
        if (article == null) {
            return null;
        }
        CheckedArticle checked = articles.article(article);
        PageReading reading = checked.reading();
        return reading == null ? ReadingPanel.tooShort() : ReadingPanel.of(reading);
    }
}
