package dev.salve.check.passage;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleImage;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataFlow;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Options;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Timeline;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceSpan;
import java.util.List;

/** The texts of one article: front matter, structured data, body and pictures. */
final class ArticlePassages {
    private final PassageReader reader;
    private final boolean home;

    private ArticlePassages(PassageReader reader, boolean home) {
        this.reader = reader;
        this.home = home;
    }

    static List<Passage> of(Site site, SitePage page, Article article) {
        PassageReader reader = new PassageReader(site.library(), page.language(), page.folder());
        ArticlePassages passages = new ArticlePassages(reader, page.type() == PageType.HOME);
        passages.frontMatter(article.front());
        article.data().all().forEach(passages::data);
        reader.body(article.body(), passages.home, false);
        article.body().mentions().forEach(passages::picture);
        return reader.passages();
    }

    private void frontMatter(FrontMatter front) {
        reader.words(front.title().value(), front.title().span(), true);
        reader.body(front.summary(), true, false);
        reader.body(front.inShort(), home, false);
        reader.body(front.forWhom(), home, false);
        reader.body(front.uncertainty(), home, false);
        reader.body(front.furtherHelp(), home, false);
        ArticleImage image = front.image();
        if (image != null) {
            reader.words(image.alt(), image.src().span(), true);
            fileName(image.src().value(), image.src().span());
        }
    }

    private void picture(Mention mention) {
        boolean figure =
                mention.kind() == Mention.Kind.COMPONENT && mention.target().equals("figure");
        if (figure || mention.kind() == Mention.Kind.IMAGE) {
            mention.attributes().forEach(attribute -> {
                switch (attribute.name()) {
                    case "alt" -> reader.words(attribute.value(), attribute.span(), true);
                    case "caption" -> reader.words(attribute.value(), attribute.span(), home);
                    case "src" -> fileName(attribute.value(), attribute.span());
                    default -> {}
                }
            });
            if (!figure) {
                fileName(mention.target(), mention.targetSpan());
            }
        }
    }

    /** The name of a picture's file as words: search engines read it too. */
    private void fileName(String path, SourceSpan span) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        reader.words((dot < 0 ? name : name.substring(0, dot)).replace('-', ' ').replace('_', ' '), span, true);
    }

    private void data(DataBlock block) {
        if (block instanceof Benefits benefits) {
            benefits.items().forEach(item -> reader.words(item.name(), item.span(), home));
            for (Benefits.Benefit item : benefits.items()) {
                reader.body(item.text(), home, !item.sources().isEmpty());
                reader.body(item.mainRisk(), home, !item.sources().isEmpty());
            }
            return;
        }
        if (block instanceof Timeline timeline) {
            timeline.entries().forEach(this::stretch);
            return;
        }
        names(block);
        block.flow(false, new DataFlow() {
            @Override
            public void text(MarkdownBody text) {
                reader.body(text, home, false);
            }

            @Override
            public void sources(List<CitedReference> sources) {}
        });
    }

    private void stretch(Timeline.Entry entry) {
        reader.words(entry.title(), entry.span(), home);
        reader.body(entry.normal(), home, false);
        entry.dos().forEach(text -> reader.body(text, home, false));
        entry.donts().forEach(reader::warning);
        reader.body(entry.why(), home, false);
    }

    private void names(DataBlock block) {
        if (block instanceof Risks risks) {
            risks.items().forEach(item -> reader.words(item.name(), item.span(), home));
        } else if (block instanceof Options options) {
            options.rows().forEach(row -> reader.words(row.label(), row.span(), home));
        }
    }
}
