package dev.salve.read;

import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownParser;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleData;
import dev.salve.model.content.ArticleId;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import org.jspecify.annotations.Nullable;

/** Reads one article: its front matter, and the text below it. */
final class ArticleReader {
    /** The largest front matter that is read, in characters. */
    static final int MAX_FRONT_MATTER = 64 << 10;

    private final SiteConfig config;
    private final MarkdownParser parser;
    private final Diagnostics diagnostics;

    ArticleReader(SiteConfig config, MarkdownParser parser, Diagnostics diagnostics) {
        this.config = config;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /** Where the parts of an article stand in its file. */
    private record Parts(int frontStart, int frontEnd, int bodyStart) {}

    Article read(ArticleId id, SourceFile file) {
        Parts parts = parts(file);
        if (parts == null) {
            return unreadable(id, file, MarkdownBody.empty(file));
        }
        MarkdownBody body = parser.parse(file, parts.bodyStart(), file.text().length(), diagnostics);
        Fields front = FrontMatterKeys.TYPE.readDocument(
                file, parts.frontStart(), parts.frontEnd(), file.span(0, parts.frontStart() - 1), diagnostics);
        if (!front.isComplete()) {
            return unreadable(id, file, body);
        }
        InlineTexts texts = new InlineTexts(parser, diagnostics);
        return new Article(
                id,
                file,
                new FrontMatterReader(config, texts).read(front),
                new ArticleDataReader(texts).read(front),
                body,
                true);
    }

    /** An article whose file could not even be decoded; what is wrong with it has been reported. */
    static Article undecoded(ArticleId id, String shownPath) {
        SourceFile file = SourceFile.named(shownPath);
        return unreadable(id, file, MarkdownBody.empty(file));
    }

    private static Article unreadable(ArticleId id, SourceFile file, MarkdownBody body) {
        return new Article(id, file, FrontMatterReader.unread(file, id.name()), ArticleData.NONE, body, false);
    }

    private @Nullable Parts parts(SourceFile file) {
        String text = file.text();
        int start = lineEnd(text, 0);
        if (!line(text, 0).equals("---")) {
            diagnostics.report(
                    DiagnosticCode.FRONT_MATTER_MISSING,
                    file.span(0, Math.max(1, line(text, 0).length())),
                    "this article does not start with its front matter",
                    "start the file with a line of three hyphens, then title and kind, then three hyphens");
            return null;
        }
        for (int at = start; at < text.length(); at = lineEnd(text, at)) {
            if (at - start > MAX_FRONT_MATTER) {
                diagnostics.report(
                        DiagnosticCode.FRONT_MATTER_TOO_LARGE,
                        file.span(0, 3),
                        "the front matter is larger than 64 KiB",
                        "look for the closing line of three hyphens");
                return null;
            }
            if (line(text, at).equals("---")) {
                return new Parts(start, at, lineEnd(text, at));
            }
        }
        diagnostics.report(
                DiagnosticCode.FRONT_MATTER_UNCLOSED,
                file.span(0, 3),
                "the front matter that starts here is not closed",
                "put a line of three hyphens below its last key");
        return null;
    }

    /** The line at {@code start} without trailing white space. */
    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
