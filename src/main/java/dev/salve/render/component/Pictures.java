package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.media.InlineSvg;
import dev.salve.model.content.Media;
import dev.salve.model.site.Resolution;
import dev.salve.render.view.FigureView;
import dev.salve.render.view.ImageView;

/** The views of pictures, in running text and as figures with a caption. */
public final class Pictures {
    private Pictures() {}

    static FigureView figure(Placed placed) {
        Resolution.Picture picture = placed.resolved(Resolution.Picture.class);
        boolean decorative = placed.attribute("decorative", "").equals("true");
        String caption = placed.attribute("caption", "");
        return new FigureView(
                view(
                        picture,
                        decorative ? "" : placed.attribute("alt", ""),
                        "figure-" + placed.renderer().next("figure")),
                caption.isEmpty() ? null : Html.escape(caption));
    }

    /** A picture in running text. */
    static ImageView view(Resolution.Picture picture, String alt, String place) {
        return view(picture.media(), picture.src(), alt, place);
    }

    /**
     * A picture: a drawing whose elements are all safe stands in the page itself, anything else is a file.
     *
     * @param src the address of the file
     * @param alt what it shows; empty for decoration
     * @param place names the place on the page, to keep the ids of two drawings apart
     */
    public static ImageView view(Media media, String src, String alt, String place) {
        Html drawing = media.drawing() == null
                ? null
                : InlineSvg.of(media.drawing(), "s-" + place, alt).orElse(null);
        return new ImageView(drawing == null ? src : null, media.width(), media.height(), alt, drawing);
    }
}
