package dev.salve.model.site;

import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;

/**
 * A question with its answer, in the article that it belongs to.
 *
 * @param page the page of that article
 * @param body the text that holds it
 * @param mention its component; the range is the answer
 * @param question its words, inline
 * @param anchor its anchor on that page
 */
public record FaqEntry(SitePage page, MarkdownBody body, Mention mention, MarkdownBody question, String anchor) {

    /** The question's words, without markup. */
    public String plainQuestion() {
        return question.plainText();
    }
}
