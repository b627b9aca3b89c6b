package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.media.InlineSvg;
import dev.salve.model.content.Media;
import dev.salve.model.site.Resolution;
import dev.salve.render.view.DetailsView;
import dev.salve.render.view.FigureView;
import dev.salve.render.view.ImageView;
import org.jspecify.annotations.Nullable;

/** The views of pictures, in running text and as figures with a caption. */
public final class Pictures {
    private Pictures() {}

    static FigureView figure(Placed placed) {
        Resolution.Picture picture = placed.resolved(Resolution.Picture.class);
        boolean decorative = placed.attribute("decorative", "").equals("true");
        String caption = placed.attribute("caption", "");
        String description = placed.attribute("description", "").strip();
        int number = placed.renderer().next("figure");
        String id = description.isEmpty() ? null : "s-figure-" + number + "_description";
        ImageView image = view(
                picture.media(), picture.src(), decorative ? "" : placed.attribute("alt", ""), "figure-" + number, id);
        return new FigureView(
                image,
                caption.isEmpty() ? null : Html.escape(caption),
                id == null ? null : description(placed, number, id, description));
    }

    /** The words of a description, folded away like any text that most readers can do without. */
    private static Html description(Placed placed, int number, String id, String words) {
        Html summary = Html.escape(placed.language().phrase("figure.description", number));
        Html body = new Html("<p id=\"" + id + "\">" + Html.escape(words) + "</p>");
        return placed.renderer().template(new DetailsView(summary, body));
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
        return view(media, src, alt, place, null);
    }

    private static ImageView view(Media media, String src, String alt, String place, @Nullable String describedBy) {
        Html drawing = media.drawing() == null
                ? null
                : InlineSvg.of(media.drawing(), "s-" + place, alt, describedBy).orElse(null);
        return new ImageView(drawing == null ? src : null, media.width(), media.height(), alt, describedBy, drawing);
    }
}
