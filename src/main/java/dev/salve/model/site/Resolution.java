package dev.salve.model.site;

import dev.salve.model.content.ArticleId;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.Media;
import dev.salve.model.content.SharedPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mention points to, on one page. */
public sealed interface Resolution {

    /**
     * A link.
     *
     * @param href ready to be printed; null for a target that is not on the site, whose words stand as plain text
     * @param external whether it leaves the site
     * @param language the tag of the target's language where it is not the page's, else null
     */
    record Link(
            @Nullable String href,
            boolean external,
            @Nullable String language) implements Resolution {}

    /**
     * A picture.
     *
     * @param media what is shown
     * @param src ready to be printed
     */
    record Picture(Media media, String src) implements Resolution {}

    /** A figure that stands in one place. */
    record Figure(Fact fact) implements Resolution {}

    /**
     * A term.
     *
     * @param term explained here, or null where it has been explained before
     */
    record Term(@Nullable GlossaryTerm term) implements Resolution {}

    /** A citation of one or more references. */
    record Citations(List<Citation> citations) implements Resolution {}

    /** A shared part that stands here. */
    record Part(SharedPart part) implements Resolution {}

    /**
     * Structured data that stands here.
     *
     * @param block the data
     * @param brief whether the short form is shown
     * @param owner the article that declares it
     */
    record Data(DataBlock block, boolean brief, ArticleId owner) implements Resolution {}
}
