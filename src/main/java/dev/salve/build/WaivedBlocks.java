package dev.salve.build;

import dev.salve.diagnostic.Waiver;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;

/** The waivers that stand in a text, each for the block that follows it. */
final class WaivedBlocks {
    private WaivedBlocks() {}

    static List<Waiver> in(MarkdownBody body) {
        return body.mentions().stream()
                .filter(mention -> mention.target().equals("waive") && mention.kind() == Mention.Kind.COMPONENT)
                .map(mention -> waiver(mention, body))
                .toList();
    }

    private static Waiver waiver(Mention mention, MarkdownBody body) {
        return new Waiver(
                mention.attribute("code").orElse(""),
                mention.attribute("reason").orElse(""),
                LocalDate.parse(mention.attribute("until").orElse(LocalDate.MAX.toString())),
                Waiver.Where.block(blockAfter(mention, body)),
                mention.span());
    }

    /** From the waiver's end to the next blank line, or to the end of the container that starts there. */
    private static SourceSpan blockAfter(Mention waive, MarkdownBody body) {
        SourceFile file = waive.span().file();
        int start = skipBlank(file.text(), waive.span().end());
        for (Mention mention : body.mentions()) {
            if (mention.kind() == Mention.Kind.COMPONENT && mention.span().start() == start) {
                return mention.span();
            }
        }
        int end = file.text().indexOf("\n\n", start);
        return file.span(start, end < 0 ? file.text().length() : end);
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
