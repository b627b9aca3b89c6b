package dev.salve.check.component;

import dev.salve.check.CheckedArticle;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The components of a page in reading order, those of shared parts in their places. */
final class Boxes {
    private final SitePage page;
    private final Deque<MarkdownBody> open = new ArrayDeque<>();
    private final List<Box> list = new ArrayList<>();

    private Boxes(SitePage page) {
        this.page = page;
    }

    /** The components of an article's page; none where it is not published. */
    static List<Box> of(CheckedArticle article) {
        SitePage page = article.page();
        if (page == null || !article.isPublished()) {
            return List.of();
        }
        Boxes boxes = new Boxes(page);
        boxes.walk(article.article().body());
        return boxes.list;
    }

    private void walk(MarkdownBody body) {
        LinkedBody linked = page.text().body(body);
        if (linked == null || open.contains(body)) {
            return;
        }
        open.push(body);
        List<Mention> mentions = body.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Mention.Kind.COMPONENT || mention.target().equals("waive")) {
                continue;
            }
            list.add(new Box(body, mention));
            if (linked.resolution(i) instanceof Resolution.Part part) {
                walk(part.part().body());
            }
        }
        open.pop();
    }
}
