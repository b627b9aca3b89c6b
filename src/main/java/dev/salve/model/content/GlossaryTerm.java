package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.util.List;

/**
 * A word that patients may not know.
 *
 * @param id its name in addresses and in other files
 * @param term the word
 * @param aliases other words for it
 * @param definition what it means, inline Markdown
 * @param related ids of terms that a reader may want next
 * @param autoLink whether the term itself is linked wherever it first stands on a page
 * @param span where its id is written
 */
public record GlossaryTerm(
        String id,
        Text term,
        List<Alias> aliases,
        MarkdownBody definition,
        List<Text> related,
        boolean autoLink,
        SourceSpan span) {

    /**
     * Another word for a term.
     *
     * @param text the word
     * @param autoLink whether it is linked on its own; if not, only {@code :term[…]} finds it
     */
    public record Alias(Text text, boolean autoLink) {}
}
