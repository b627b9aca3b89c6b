package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.media.InlineSvg;
import dev.salve.model.content.Media;
import dev.salve.model.site.Resolution;
import dev.salve.render.view.FigureView;
import dev.salve.render.view.ImageView;
import org.jspecify.annotations.Nullable;

/** The views of pictures, in running text and as figures with a caption. */
public final class Pictures {
    /** Where pictures go on the site. */
    public static final String FOLDER = "assets/media/";

    private Pictures() {}

    static FigureView figure(Placed placed) {
        Resolution.Picture picture = placed.resolved(Resolution.Picture.class);
        boolean decorative = placed.attribute("decorative", "").equals("true");
        String caption = placed.attribute("caption", "");
        return new FigureView(
                view(picture, decorative ? "" : placed.attribute("alt", "")),
                caption.isEmpty() ? null : Html.escape(caption));
    }

    /** A picture: a drawing whose elements are all safe stands in the page itself, anything else is a file. */
    public static ImageView view(Resolution.Picture picture, String alt) {
        return view(picture.media(), picture.src(), alt);
    }

    /** A picture found at {@code src}. */
    public static ImageView view(Media media, String src, String alt) {
        Html drawing = drawing(media, alt);
        return new ImageView(drawing == null ? src : null, media.width(), media.height(), alt, drawing);
    }

    private static @Nullable Html drawing(Media media, String alt) {
        return media.svg() == null ? null : InlineSvg.of(media.svg(), media.publishedName(), alt);
    }
}
