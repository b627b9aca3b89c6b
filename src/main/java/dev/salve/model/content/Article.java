package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;

/**
 * One Markdown file of the content folder.
 *
 * @param id its name
 * @param file where it was read
 * @param front what its front matter says
 * @param data the structured data in its front matter
 * @param body its text
 * @param readable whether its front matter could be read; if not, it keeps its place so that nothing else is reported
 *     because of it, and it is never rendered
 */
public record Article(
        ArticleId id, SourceFile file, FrontMatter front, ArticleData data, MarkdownBody body, boolean readable) {

    public Kind kind() {
        return front.kind();
    }

    /** Where its title is written. */
    public SourceSpan titleSpan() {
        return front.title().span();
    }
}
