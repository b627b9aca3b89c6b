package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a treatment.
 *
 * @param title its heading
 * @param kind {@code benefits}, {@code risks}, {@code aftercare} …
 * @param lead the main message
 * @param thread its place on the patient's path, or null for an article outside a treatment
 * @param readingTime how long it takes to read, in words, or null
 * @param image above the text, or null
 * @param contents the headings of the text
 * @param body the text
 * @param forWhom whom it is written for, or null
 * @param uncertainty what is not known, or null
 * @param furtherHelp where to find more, or null
 * @param related other pages
 * @param review who answers for it
 * @param paper what it has on paper alone
 * @param references those cited
 * @param previous the page before it on the path, or null
 * @param next the page after it on the path, or null
 */
public record ArticleView(
        String title,
        String kind,
        Html lead,
        @Nullable ThreadView thread,
        @Nullable String readingTime,
        @Nullable ImageView image,
        List<LinkView> contents,
        Html body,
        @Nullable Html forWhom,
        @Nullable Html uncertainty,
        @Nullable Html furtherHelp,
        List<LinkView> related,
        ReviewView review,
        PaperView paper,
        List<ReferenceView> references,
        @Nullable LinkView previous,
        @Nullable LinkView next)
        implements ContentView {

    @Override
    public String template() {
        return "article";
    }
}
