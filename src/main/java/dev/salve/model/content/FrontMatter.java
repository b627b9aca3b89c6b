package dev.salve.model.content;

import dev.salve.config.WaiverText;
import dev.salve.markdown.MarkdownBody;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself, structured data apart.
 *
 * @param title its heading, plain text
 * @param kind what it is about
 * @param summary one or two sentences for lists and search engines
 * @param forWhom whom it is for
 * @param inShort its main message, shown first
 * @param stage where it stands on the patient's path
 * @param uncertainty what is not known
 * @param furtherHelp where to turn
 * @param authors ids of people
 * @param sponsor who pays for it, or null
 * @param review what is stated of its review, or null
 * @param published the first day on which it is on the site, or null for always
 * @param updated the day of its last change in substance
 * @param draft whether it is kept back
 * @param expires the first day on which it is no longer on the site
 * @param order its place within its stage, smaller first
 * @param slug the last part of its address, if the file's name is not to be it
 * @param redirectFrom addresses that lead here
 * @param tags words for alerts and rules
 * @param image its picture
 * @param traits what a treatment tells search engines
 * @param translation what is known of a translation, such as {@code unreviewed}
 * @param waivers rules that it waives
 */
public record FrontMatter(
        Text title,
        Kind kind,
        @Nullable MarkdownBody summary,
        @Nullable MarkdownBody forWhom,
        @Nullable MarkdownBody inShort,
        Stage stage,
        @Nullable MarkdownBody uncertainty,
        @Nullable MarkdownBody furtherHelp,
        List<Text> authors,
        @Nullable Sponsor sponsor,
        @Nullable StatedReview review,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        boolean draft,
        @Nullable LocalDate expires,
        int order,
        @Nullable Text slug,
        List<Text> redirectFrom,
        List<Text> tags,
        @Nullable ArticleImage image,
        Traits traits,
        @Nullable String translation,
        List<WaiverText> waivers) {

    /** Where an article stands that says nothing of its order. */
    public static final int DEFAULT_ORDER = 1000;

    /** The day of its last change: updated, else published, or null. */
    public @Nullable LocalDate changed() {
        return updated != null ? updated : published;
    }
}
