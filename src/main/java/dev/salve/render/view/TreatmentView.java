package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treatment's own page: what it is, the main facts, and the path through its articles.
 *
 * @param title its name
 * @param lead the main message
 * @param readingTime how long the page takes to read, or null
 * @param image beside the heading, or null
 * @param facts the main facts; may be empty
 * @param path its articles by stage; a stage without articles is left out
 * @param contents the headings of the text
 * @param body the text
 * @param forWhom whom it is written for, or null
 * @param uncertainty what is not known, or null
 * @param furtherHelp where to find more, or null
 * @param review who answers for it
 * @param paper what it has on paper alone
 * @param references those cited
 */
public record TreatmentView(
        String title,
        Html lead,
        @Nullable String readingTime,
        @Nullable ImageView image,
        List<KeyFactsView.Fact> facts,
        List<Stage> path,
        List<LinkView> contents,
        Html body,
        @Nullable Html forWhom,
        @Nullable Html uncertainty,
        @Nullable Html furtherHelp,
        ReviewView review,
        PaperView paper,
        List<ReferenceView> references)
        implements ContentView {

    /**
     * A stage and what belongs to it.
     *
     * @param id the stage, and its anchor
     * @param name in the page's language
     * @param articles with their summaries as notes
     */
    public record Stage(String id, String name, List<LinkView> articles) {}

    @Override
    public String template() {
        return "treatment";
    }
}
