package dev.salve.prose;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.language.Languages;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.markdown.component.Components;
import dev.salve.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Markdown as prose, for tests. */
final class Texts {
    static final Language ENGLISH = Languages.of("en-GB").orElseThrow();

    private static final MarkdownParser PARSER = MarkdownParser.of(Components.standard(), MarkdownLimits.standard());

    private Texts() {}

    static MarkdownBody body(String text) {
        SourceFile file = SourceFile.of("content/a.md", text);
        return PARSER.parse(file, 0, text.length(), new Diagnostics());
    }

    static Prose prose(String text) {
        return Prose.of(body(text), ENGLISH, Fillings.NONE);
    }

    static Prose prose(String text, Map<String, String> facts, @Nullable MarkdownBody part) {
        return Prose.of(body(text), ENGLISH, new Fillings() {
            @Override
            public @Nullable String fact(String id) {
                return facts.get(id);
            }

            @Override
            public @Nullable MarkdownBody part(MarkdownBody body, int mention) {
                return body.mentions().get(mention).target().equals("include") ? part : null;
            }
        });
    }

    static List<String> sentences(String text) {
        return sentences(prose(text));
    }

    static List<String> sentences(Prose prose) {
        return prose.sentences().stream().map(Sentence::text).toList();
    }
}
