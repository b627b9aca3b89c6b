package dev.salve.report;

import dev.salve.check.CheckedArticle;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Library;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article as a scorecard looks at it: its page, and the other pages of its treatment, because a patient is told by all
 * of them together.
 */
final class ScoredArticle {
    private final CheckedArticle checked;
    private final SitePage page;
    private final List<Article> treatment = new ArrayList<>();

    ScoredArticle(CheckedArticle checked, SitePage page) {
        this.checked = checked;
        this.page = page;
        treatment.add(article());
        String folder = article().id().folder();
        for (Article sister : library().articles()) {
            boolean belongs = !folder.isEmpty()
                    && sister.id().folder().equals(folder)
                    && sister.id().language().equals(article().id().language());
            if (belongs
                    && !sister.id().equals(article().id())
                    && !sister.front().draft()) {
                treatment.add(sister);
            }
        }
    }

    CheckedArticle checked() {
        return checked;
    }

    Article article() {
        return checked.article();
    }

    FrontMatter front() {
        return article().front();
    }

    Library library() {
        return checked.library();
    }

    SitePage page() {
        return page;
    }

    /** The bodies on the page, the article's own first. */
    List<MarkdownBody> bodies() {
        List<MarkdownBody> bodies = new ArrayList<>(page.text().bodies().keySet());
        bodies.sort(Comparator.comparing(
                        (MarkdownBody body) -> body.source() != article().file())
                .thenComparing(body -> body.source().path())
                .thenComparing(body -> body.span().start()));
        return bodies;
    }

    /** Where a component of one of these names first stands on the page, or null. */
    @Nullable
    SourceSpan component(String... names) {
        List<String> wanted = List.of(names);
        return mention(mention -> mention.kind() == Mention.Kind.COMPONENT && wanted.contains(mention.target()));
    }

    /** Where a mention first stands on the page, or null. */
    @Nullable
    SourceSpan mention(Function<Mention, Boolean> wanted) {
        for (MarkdownBody body : bodies()) {
            for (Mention mention : body.mentions()) {
                if (wanted.apply(mention)) {
                    return mention.span();
                }
            }
        }
        return null;
    }

    /** The data of a kind that the page shows, its own or lent by a sister page. */
    List<DataBlock> shown(DataKind kind) {
        List<DataBlock> blocks = new ArrayList<>();
        for (MarkdownBody body : bodies()) {
            LinkedBody linked = page.text().body(body);
            for (int i = 0; linked != null && i < body.mentions().size(); i++) {
                if (linked.resolution(i) instanceof Resolution.Data data
                        && data.block().kind() == kind) {
                    blocks.add(data.block());
                }
            }
        }
        return blocks;
    }

    /** The data of a kind on any page of the treatment, the article's own first. */
    List<DataBlock> ofTreatment(DataKind kind) {
        List<DataBlock> blocks = new ArrayList<>();
        for (Article each : treatment) {
            DataBlock block = each.data().block(kind);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** A text of the front matter on any page of the treatment, the article's own first; or null. */
    @Nullable
    SourceSpan ofTreatment(Function<FrontMatter, @Nullable MarkdownBody> field) {
        for (Article each : treatment) {
            MarkdownBody text = field.apply(each.front());
            if (text != null) {
                return text.span();
            }
        }
        return null;
    }

    /** A page of the site by the name of its file, in the first of these names that there is; or null. */
    @Nullable
    SourceSpan sitePage(String... names) {
        for (String name : names) {
            for (Article each : library().articles()) {
                if (each.id().path().equals(name) && !each.front().draft()) {
                    return each.titleSpan();
                }
            }
        }
        return null;
    }
}
