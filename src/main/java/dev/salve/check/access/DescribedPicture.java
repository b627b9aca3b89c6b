package dev.salve.check.access;

import dev.salve.check.CheckedArticle;
import dev.salve.markdown.Mention;
import dev.salve.model.content.ArticleImage;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an article with what is said of it.
 *
 * @param src its path as written
 * @param alt its text alternative; empty for decoration
 * @param caption the words below it; empty for none
 * @param span where it is placed
 * @param mention what places it in the text, or null for the article's own
 */
record DescribedPicture(
        String src,
        String alt,
        String caption,
        SourceSpan span,
        @Nullable Mention mention) {

    /** The pictures that an article places and says something of, its own first. */
    static List<DescribedPicture> of(CheckedArticle checked) {
        List<DescribedPicture> pictures = new ArrayList<>();
        ArticleImage image = checked.article().front().image();
        if (image != null) {
            pictures.add(new DescribedPicture(
                    image.src().value(), image.alt(), "", image.src().span(), null));
        }
        for (Mention mention : checked.article().body().mentions()) {
            if (mention.kind() == Mention.Kind.IMAGE) {
                pictures.add(picture(mention, mention.target(), "title"));
            } else if (mention.kind() == Mention.Kind.COMPONENT
                    && mention.target().equals("figure")) {
                pictures.add(picture(mention, mention.attribute("src").orElse(""), "caption"));
            }
        }
        pictures.removeIf(picture -> picture.alt.isEmpty());
        return pictures;
    }

    private static DescribedPicture picture(Mention mention, String src, String caption) {
        return new DescribedPicture(
                src,
                mention.attribute("alt").orElse("").strip(),
                mention.attribute(caption).orElse("").strip(),
                mention.span(),
                mention);
    }

    /** The name of its file without folder and ending. */
    String name() {
        String file = src.substring(src.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
