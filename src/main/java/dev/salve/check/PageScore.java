package dev.salve.check;

import dev.salve.model.content.Article;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.Risks;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured of a page.
 *
 * @param page the page of an article
 * @param reading how hard it is to read, or null where it is not in English or too short to tell
 * @param references how many references it cites
 * @param benefits how many benefits it shows, those of sister pages among them
 * @param risks how many risks it shows
 */
public record PageScore(SitePage page, @Nullable PageReading reading, int references, int benefits, int risks) {
    /** The scores of all pages of articles, in order of address. */
    public static List<PageScore> all(Site site) {
        CheckedArticles articles = CheckedArticles.of(site);
        List<PageScore> scores = new ArrayList<>();
        for (SitePage page : site.pages()) {
            Article article = page.article();
            if (article != null) {
                scores.add(of(page, articles.article(article)));
            }
        }
        return scores;
    }

    private static PageScore of(SitePage page, CheckedArticle article) {
        int benefits = 0;
        int risks = 0;
        for (LinkedBody body : page.text().bodies().values()) {
            for (int i = 0; i < body.body().mentions().size(); i++) {
                DataBlock block = body.resolution(i) instanceof Resolution.Data data ? data.block() : null;
                if (block instanceof Benefits shown) {
                    benefits += shown.items().size();
                } else if (block instanceof Risks shown) {
                    risks += shown.items().size();
                }
            }
        }
        int references = page.text().references().size();
        return new PageScore(page, article.reading(), references, benefits, risks);
    }
}
