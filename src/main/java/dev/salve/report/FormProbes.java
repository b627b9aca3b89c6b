package dev.salve.report;

import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.DataKind;
import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be known of how a page is laid out. */
final class FormProbes {
    /** A section of more words is long (our own figure). */
    private static final int LONG_SECTION = 300;

    private FormProbes() {}

    static Evidence mainMessage(ScoredArticle scored) {
        MarkdownBody inShort = scored.front().inShort();
        return inShort == null
                ? Evidence.no("the front matter has no in-short")
                : Evidence.ask("the page begins with: " + inShort.plainText(), inShort.span());
    }

    static Evidence mainMessageFirst(ScoredArticle scored) {
        MarkdownBody inShort = scored.front().inShort();
        return Evidence.found(
                inShort == null ? null : inShort.span(),
                "in-short stands first on the page, in larger type",
                "the front matter has no in-short");
    }

    static Evidence summary(ScoredArticle scored) {
        MarkdownBody summary = scored.front().inShort() != null
                ? scored.front().inShort()
                : scored.front().summary();
        return Evidence.found(
                summary == null ? null : summary.span(),
                "a summary stands first on the page",
                "the front matter has neither in-short nor summary");
    }

    static Evidence headings(ScoredArticle scored) {
        List<Heading> headings = scored.page().text().headings();
        return headings.isEmpty()
                ? Evidence.no("the text has no headings")
                : Evidence.ask(
                        "the headings are: "
                                + String.join(
                                        "; ",
                                        headings.stream().map(Heading::text).toList()),
                        headings.get(0).span());
    }

    static Evidence sections(ScoredArticle scored) {
        int sections = Math.max(1, scored.page().text().headings().size());
        int words = scored.page().text().words();
        String figures =
                words + " words below " + scored.page().text().headings().size() + " headings";
        return words / sections <= LONG_SECTION ? Evidence.yes(figures, null) : Evidence.no(figures);
    }

    static Evidence cues(ScoredArticle scored) {
        return Evidence.found(
                scored.component("care", "callout", "do", "dont"),
                "a box stands out from the text",
                "no box stands out from the text");
    }

    static Evidence lists(ScoredArticle scored) {
        return Evidence.found(html(scored, "<ul", "<ol"), "there is a list", "there is no list");
    }

    static Evidence tables(ScoredArticle scored) {
        SourceSpan table = html(scored, "<table");
        SourceSpan options = scored.component("options");
        return table == null && options == null
                ? Evidence.ask("there is no table", null)
                : Evidence.ask(
                        "every table has headings; whether it is simple, a person has to say", first(table, options));
    }

    static Evidence pictures(ScoredArticle scored) {
        SourceSpan picture = picture(scored);
        return picture == null
                ? Evidence.ask("there is no picture", null)
                : Evidence.ask("there is a picture", picture);
    }

    static Evidence captions(ScoredArticle scored) {
        if (picture(scored) == null) {
            return Evidence.ask("there is no picture", null);
        }
        SourceSpan bare = scored.mention(mention -> mention.kind() == Mention.Kind.IMAGE
                || (isFigure(mention) && mention.attribute("caption").isEmpty()));
        return bare == null
                ? Evidence.yes("every picture has a caption", picture(scored))
                : Evidence.ask("a picture has no caption", bare);
    }

    private static @Nullable SourceSpan picture(ScoredArticle scored) {
        return scored.mention(mention -> mention.kind() == Mention.Kind.IMAGE || isFigure(mention));
    }

    private static boolean isFigure(Mention mention) {
        return mention.kind() == Mention.Kind.COMPONENT && mention.target().equals("figure");
    }

    static Evidence actions(ScoredArticle scored) {
        return Evidence.found(
                scored.component("do", "dont", "care", "steps", "timeline", "questions-to-ask"),
                "a list says what to do",
                "no list says what to do");
    }

    static Evidence steps(ScoredArticle scored) {
        return Evidence.found(
                first(scored.component("steps", "timeline"), html(scored, "<ol")),
                "steps are listed one by one",
                "nothing is listed step by step");
    }

    static Evidence tools(ScoredArticle scored) {
        return Evidence.found(
                first(
                        scored.component("questions-to-ask", "suitability", "timeline"),
                        scored.component(DataKind.OPTIONS.word())),
                "a list or table helps to ask, to choose or to plan",
                "there is no list of questions, check of suitability, timeline or table of choices");
    }

    private static @Nullable SourceSpan html(ScoredArticle scored, String... tags) {
        for (MarkdownBody body : scored.bodies()) {
            for (String tag : tags) {
                if (body.html().contains(tag)) {
                    return body.span();
                }
            }
        }
        return null;
    }

    private static @Nullable SourceSpan first(@Nullable SourceSpan one, @Nullable SourceSpan other) {
        return one != null ? one : other;
    }
}
