package dev.salve.model.site;

import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A question with its answer, in the article that it belongs to.
 *
 * @param page the page of that article
 * @param body the text that holds it
 * @param mention its component; the range is the answer
 * @param question its words, inline
 * @param anchor its anchor on that page
 * @param words its words without markup, facts filled in
 */
public record FaqEntry(
        SitePage page, MarkdownBody body, Mention mention, MarkdownBody question, String anchor, String words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The question's letters and digits alone, by which the same question is known again. */
    public String key() {
        return key(words);
    }

    /** The letters and digits of a question. */
    public static String key(String words) {
        return BETWEEN_WORDS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
