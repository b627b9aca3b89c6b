package dev.salve.check.passage;

import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Library;
import dev.salve.prose.Fillings;
import dev.salve.prose.Prose;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects passages in one language; shared parts are passages of their own, not filled in. */
final class PassageReader implements Fillings {
    private final Library library;
    private final Language language;
    private final String folder;
    private final List<Passage> passages = new ArrayList<>();

    PassageReader(Library library, Language language, String folder) {
        this.library = library;
        this.language = language;
        this.folder = folder;
    }

    void body(@Nullable MarkdownBody body, boolean promotes, boolean sourced) {
        if (body != null && !body.isEmpty()) {
            passages.add(new Passage(Prose.of(body, language, this), folder, promotes, false, sourced));
        }
    }

    /** What not to do. */
    void warning(MarkdownBody body) {
        passages.add(new Passage(Prose.of(body, language, this), folder, false, true, false));
    }

    void words(@Nullable String words, SourceSpan where, boolean promotes) {
        if (words != null && !words.isBlank()) {
            passages.add(new Passage(Prose.of(words, where, language), folder, promotes, false, false));
        }
    }

    List<Passage> passages() {
        return passages;
    }

    @Override
    public @Nullable String fact(String id) {
        Fact fact = library.fact(id, language.tag());
        return fact == null ? null : fact.text().value();
    }

    @Override
    public @Nullable MarkdownBody part(MarkdownBody body, int mention) {
        return null;
    }
}
