package dev.salve.check;

import dev.salve.language.Language;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataFlow;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.FrontMatter;
import dev.salve.prose.Block;
import dev.salve.prose.Fillings;
import dev.salve.prose.Prose;
import dev.salve.prose.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an article as sentences and words: those of its front matter, its body with shared parts in their places,
 * and its own structured data. Data that a sister page lends belongs to that page.
 */
public final class ArticleProse {
    private final Prose summary;
    private final Prose forWhom;
    private final Prose inShort;
    private final Prose uncertainty;
    private final Prose furtherHelp;
    private final Prose body;
    private final Map<DataKind, Prose> data = new EnumMap<>(DataKind.class);
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    ArticleProse(Article article, Language language, Fillings fillings) {
        FrontMatter front = article.front();
        this.summary = prose(front.summary(), language, fillings);
        this.forWhom = prose(front.forWhom(), language, fillings);
        this.inShort = prose(front.inShort(), language, fillings);
        this.uncertainty = prose(front.uncertainty(), language, fillings);
        this.furtherHelp = prose(front.furtherHelp(), language, fillings);
        this.body = Prose.of(article.body(), language, fillings);
        for (DataBlock block : article.data().all()) {
            data.put(block.kind(), Prose.of(Texts.of(block), language, fillings));
        }
        List.of(summary, forWhom, inShort, uncertainty, furtherHelp, body)
                .forEach(part -> blocks.addAll(part.blocks()));
        data.values().forEach(part -> blocks.addAll(part.blocks()));
        blocks.forEach(block -> sentences.addAll(block.sentences()));
    }

    private static Prose prose(@Nullable MarkdownBody text, Language language, Fillings fillings) {
        return text == null ? Prose.NONE : Prose.of(text, language, fillings);
    }

    public Prose summary() {
        return summary;
    }

    public Prose forWhom() {
        return forWhom;
    }

    public Prose inShort() {
        return inShort;
    }

    public Prose uncertainty() {
        return uncertainty;
    }

    public Prose furtherHelp() {
        return furtherHelp;
    }

    /** Its body, shared parts in their places. */
    public Prose body() {
        return body;
    }

    /** The texts of its structured data of a kind, in the order in which a page shows them. */
    public Prose data(DataKind kind) {
        return data.getOrDefault(kind, Prose.NONE);
    }

    /** All blocks: front matter first, then the body, then data. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** All sentences: front matter first, then the body, then data; headings, tables and fragments among them. */
    public List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /** The sentences by which the language of the page is measured. */
    public List<Sentence> counted() {
        return sentences.stream()
                .filter(sentence -> sentence.block().counts(sentence))
                .toList();
    }

    /** Gathers the texts of structured data. */
    private record Texts(List<MarkdownBody> list) implements DataFlow {
        static List<MarkdownBody> of(DataBlock block) {
            Texts texts = new Texts(new ArrayList<>());
            block.flow(false, texts);
            return texts.list();
        }

        @Override
        public void text(MarkdownBody text) {
            list.add(text);
        }

        @Override
        public void sources(List<CitedReference> sources) {}
    }
}
