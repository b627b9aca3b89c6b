package dev.salve.check.passage;

import dev.salve.check.ArticleProse;
import dev.salve.check.CheckedArticle;
import dev.salve.language.Language;
import dev.salve.markdown.Mention;
import dev.salve.model.content.ArticleImage;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.site.PageType;
import dev.salve.model.site.SitePage;
import dev.salve.prose.Block;
import dev.salve.prose.Prose;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of one article: front matter, structured data, body and pictures. */
final class ArticlePassages {
    private final Language language;
    private final boolean home;
    private final List<Passage> list = new ArrayList<>();

    private ArticlePassages(Language language, boolean home) {
        this.language = language;
        this.home = home;
    }

    static Passages of(CheckedArticle checked) {
        SitePage page = checked.page();
        boolean home = page == null ? checked.article().id().path().equals("index") : page.type() == PageType.HOME;
        ArticlePassages passages = new ArticlePassages(checked.language(), home);
        passages.add(checked);
        String folder = page == null ? checked.article().id().folder() : page.folder();
        return new Passages(checked.site(), checked.language(), folder, checked.terms(), passages.list);
    }

    private void add(CheckedArticle checked) {
        ArticleProse prose = checked.prose();
        FrontMatter front = checked.article().front();
        words(front.title().value(), front.title().span(), true);
        add(prose.summary(), true);
        List.of(prose.inShort(), prose.forWhom(), prose.uncertainty(), prose.furtherHelp(), prose.body())
                .forEach(part -> add(part, home));
        for (DataBlock block : checked.article().data().all()) {
            data(block, prose.data(block.kind()));
        }
        ArticleImage image = front.image();
        if (image != null) {
            words(image.alt(), image.src().span(), true);
            fileName(image.src().value(), image.src().span());
        }
        checked.article().body().mentions().forEach(this::picture);
    }

    private void data(DataBlock block, Prose prose) {
        DataPlaces places = DataPlaces.of(block);
        places.names().forEach(name -> words(name.words(), name.span(), home));
        for (Block text : prose.blocks()) {
            SourceSpan span = text.span();
            list.add(Passage.of(text, home, places.warns(span), places.isSourced(span)));
        }
    }

    private void picture(Mention mention) {
        boolean figure =
                mention.kind() == Mention.Kind.COMPONENT && mention.target().equals("figure");
        if (!figure && mention.kind() != Mention.Kind.IMAGE) {
            return;
        }
        mention.attributes().forEach(attribute -> {
            switch (attribute.name()) {
                case "alt" -> words(attribute.value(), attribute.span(), true);
                case "caption", "description" -> words(attribute.value(), attribute.span(), home);
                case "src" -> fileName(attribute.value(), attribute.span());
                default -> {}
            }
        });
        if (!figure) {
            fileName(mention.target(), mention.targetSpan());
        }
    }

    /** The name of a picture's file as words: search engines read it too. */
    private void fileName(String path, SourceSpan span) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String words =
                (dot < 0 ? name : name.substring(0, dot)).replace('-', ' ').replace('_', ' ');
        Prose.of(words, span, language).blocks().forEach(block -> list.add(Passage.ofFileName(block)));
    }

    private void words(@Nullable String words, SourceSpan where, boolean promotes) {
        if (words != null) {
            add(Prose.of(words, where, language), promotes);
        }
    }

    private void add(Prose prose, boolean promotes) {
        for (Block block : prose.blocks()) {
            list.add(Passage.of(block, promotes, block.components().contains("dont"), false));
        }
    }
}
