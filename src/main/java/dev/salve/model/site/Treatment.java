package dev.salve.model.site;

import dev.salve.model.content.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treatment: a folder with an overview and its articles along the patient's path.
 *
 * @param folder its folder in the content folder
 * @param language the tag of its language
 * @param overview its landing page
 * @param pages its articles along the path, the overview not among them
 * @param faq its page of questions, or null where it has none
 */
public record Treatment(
        String folder,
        String language,
        SitePage overview,
        List<SitePage> pages,
        @Nullable SitePage faq) {

    /** Its articles at one stage, in order. */
    public List<SitePage> pages(Stage stage) {
        return pages.stream()
                .filter(page -> page.article() != null && page.article().front().stage() == stage)
                .toList();
    }
}
