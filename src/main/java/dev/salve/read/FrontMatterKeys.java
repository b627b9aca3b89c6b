package dev.salve.read;

import dev.salve.config.WaiverKeys;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Stage;
import dev.salve.model.content.Traits;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import java.time.LocalDate;
import java.util.List;

/** The keys of an article's front matter. */
public final class FrontMatterKeys {
    static final Key<Text> TITLE =
            Key.required("title", Types.locatedText(), "The heading of the page, at most 65 characters, plain text.");
    static final Key<Kind> KIND = Key.required(
            "kind", Types.choice(Kind.class), "What the article is about; says where it stands on the path.");
    static final Key<Text> SUMMARY =
            Key.optional("summary", Types.inlineMarkdown(), "One or two sentences for lists and search engines.");
    static final Key<Text> FOR_WHOM = Key.optional("for-whom", Types.inlineMarkdown(), "Whom the article is for.");
    static final Key<Text> IN_SHORT = Key.optional(
            "in-short", Types.inlineMarkdown(), "The main message in 1 to 3 sentences, shown first on the page.");
    static final Key<Stage> STAGE = Key.optional(
            "stage",
            Types.choice(Stage.class),
            "Where the article stands on the patient's path; by default its kind says so.");
    static final Key<Text> UNCERTAINTY =
            Key.optional("uncertainty", Types.inlineMarkdown(), "What is not known, in a sentence or two.");
    static final Key<Text> FURTHER_HELP =
            Key.optional("further-help", Types.inlineMarkdown(), "Where a reader can turn for more.");
    static final Key<List<Text>> AUTHORS = Key.optional(
            "authors", Types.list(Types.locatedText()), "Ids of the people who wrote it, from people.yaml.");
    static final Key<Fields> SPONSOR = Key.optional(
            "sponsor", SponsorKeys.TYPE, "Who pays for the article; shown on its page, beside those who wrote it.");
    static final Key<Fields> REVIEW = Key.optional(
            "review", ReviewKeys.TYPE, "Who reviewed it, when, and when the next review falls due; absent until then.");
    static final Key<LocalDate> PUBLISHED =
            Key.optional("published", Types.date(), "The first day on which the article is on the site.");
    static final Key<LocalDate> UPDATED =
            Key.optional("updated", Types.date(), "The day of its last change in substance.");
    static final Key<Boolean> DRAFT = Key.optional("draft", Types.bool(), "true keeps the article off the site.");
    static final Key<LocalDate> EXPIRES =
            Key.optional("expires", Types.date(), "The first day on which the article is no longer on the site.");
    static final Key<Integer> ORDER =
            Key.optional("order", Types.integer(), "Its place among the articles of its stage, smaller first.");
    static final Key<Text> SLUG =
            Key.optional("slug", Types.id(), "The last part of its address, where the file's name is not to be it.");
    /** No part of it is empty or starts with a dot: such a path would climb, or lead into a folder like .git. */
    private static final String OLD_ADDRESS = "/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*([A-Za-z0-9_~-][A-Za-z0-9._~-]*)?";

    static final Key<List<Text>> REDIRECT_FROM = Key.optional(
            "redirect-from",
            Types.list(Types.matching(OLD_ADDRESS, "an address on this site such as /old/benefits/")),
            "Old addresses that lead here.");
    static final Key<List<Text>> TAGS = Key.optional(
            "tags",
            Types.list(Types.id()),
            "Words for alerts and rules; they make no pages. laser, ipl and rf say what device an article is about.");
    static final Key<Fields> IMAGE = Key.optional("image", ImageKeys.TYPE, "The picture of the article.");
    static final Key<String> TRANSLATION = Key.optional(
            "translation", Types.words("unreviewed", "reviewed"), "Whether a translation has been reviewed.");
    static final Key<Text> MINIMUM_AGE = Key.optional(
            "minimum-age",
            Types.matching("[1-9][0-9]?", "an age in years such as 18"),
            "On a treatment's index: from which age on it is given, in years, where for-whom does not say so in English"
                    + " as in \"People aged 18 or over\". For search engines.");
    static final Key<List<Text>> BODY_LOCATION = Key.optional(
            "body-location",
            Types.list(Types.locatedText()),
            "On a treatment's index: the parts of the body, in words that its text uses. For search engines.");
    static final Key<Traits.ProcedureType> PROCEDURE_TYPE = Key.optional(
            "procedure-type",
            Types.choice(Traits.ProcedureType.class),
            "On a treatment's index: percutaneous where needles go through the skin, noninvasive where nothing is cut or"
                    + " pierced; absent for anything else. For search engines.");
    /** The keys that only a treatment's index has. */
    static final List<Key<?>> TRAITS = List.of(MINIMUM_AGE, BODY_LOCATION, PROCEDURE_TYPE);

    static final Key<List<Fields>> WAIVE =
            Key.optional("waive", Types.list(WaiverKeys.TYPE), "Rules that this article waives.");

    /** The whole front matter, structured data included. */
    public static final ObjectType TYPE = ObjectType.of(
            "article",
            "The front matter of an article, between two lines of three hyphens.",
            TITLE,
            KIND,
            SUMMARY,
            FOR_WHOM,
            IN_SHORT,
            STAGE,
            UNCERTAINTY,
            FURTHER_HELP,
            AUTHORS,
            SPONSOR,
            REVIEW,
            PUBLISHED,
            UPDATED,
            DRAFT,
            EXPIRES,
            ORDER,
            SLUG,
            REDIRECT_FROM,
            TAGS,
            IMAGE,
            MINIMUM_AGE,
            BODY_LOCATION,
            PROCEDURE_TYPE,
            TRANSLATION,
            DataKeys.BENEFITS,
            DataKeys.RISKS,
            DataKeys.OPTIONS,
            DataKeys.SUITABILITY,
            DataKeys.TIMELINE,
            DataKeys.QUESTIONS_TO_ASK,
            DataKeys.KEY_FACTS,
            WAIVE);

    private FrontMatterKeys() {}

    /** The keys of {@code review}. */
    static final class ReviewKeys {
        static final Key<Text> BY =
                Key.required("by", Types.locatedText(), "The id of the reviewer, from people.yaml.");
        static final Key<LocalDate> ON = Key.required("on", Types.date(), "The day of the review.");
        static final Key<LocalDate> NEXT =
                Key.required("next", Types.date(), "The day on which the next review falls due.");
        static final ObjectType TYPE = ObjectType.of("review", "Who reviewed the article, and when.", BY, ON, NEXT);

        private ReviewKeys() {}
    }

    /** The keys of {@code sponsor}. */
    static final class SponsorKeys {
        static final Key<Text> NAME =
                Key.required("name", Types.locatedText(), "The name of the firm or body that pays.");
        static final Key<Text> URL = Key.optional(
                "url",
                Types.matching("https?://[^\\s\"'<>\\\\]+", "an absolute address such as https://sponsor.example/"),
                "Its address on the web.");
        static final ObjectType TYPE = ObjectType.of("sponsor", "Who pays for an article.", NAME, URL);

        private SponsorKeys() {}
    }

    /** The keys of {@code image}. */
    static final class ImageKeys {
        static final Key<Text> SRC =
                Key.required("src", Types.locatedText(), "Path of the picture, relative to the article.");
        static final Key<String> ALT = Key.required("alt", Types.text(), "What the picture shows, in words.");
        static final ObjectType TYPE = ObjectType.of("picture", "A picture and its text alternative.", SRC, ALT);

        private ImageKeys() {}
    }
}
