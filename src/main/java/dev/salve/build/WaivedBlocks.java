package dev.salve.build;

import dev.salve.diagnostic.Waiver;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waivers that stand in a text, each for the block that follows it. */
final class WaivedBlocks {
    private WaivedBlocks() {}

    static List<Waiver> in(MarkdownBody body) {
        Map<Integer, SourceSpan> components = new HashMap<>();
        for (Mention mention : body.mentions()) {
            if (mention.kind() == Mention.Kind.COMPONENT) {
                components.putIfAbsent(mention.span().start(), mention.span());
            }
        }
        return body.mentions().stream()
                .filter(mention -> mention.target().equals("waive") && mention.kind() == Mention.Kind.COMPONENT)
                .map(mention -> waiver(mention, components))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The waiver, or nothing where a part of it is missing, which has been reported. */
    private static Optional<Waiver> waiver(Mention mention, Map<Integer, SourceSpan> components) {
        Waiver.Where block = Waiver.Where.block(blockAfter(mention, components));
        return mention.attribute("code")
                .flatMap(code -> mention.attribute("reason")
                        .flatMap(reason -> mention.attribute("until")
                                .map(until ->
                                        new Waiver(code, reason, LocalDate.parse(until), block, mention.span()))));
    }

    /** From the waiver's end to the next blank line, or to the end of the container that starts there. */
    private static SourceSpan blockAfter(Mention waive, Map<Integer, SourceSpan> components) {
        SourceFile file = waive.span().file();
        int start = skipBlank(file.text(), waive.span().end());
        SourceSpan component = components.get(start);
        if (component != null) {
            return component;
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
