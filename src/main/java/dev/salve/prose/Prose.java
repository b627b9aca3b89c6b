package dev.salve.prose;

import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;

/**
 * A text as blocks, sentences and words.
 *
 * @param blocks its blocks in reading order, each with at least one sentence
 */
public record Prose(List<Block> blocks) {
    /** No text. */
    public static final Prose NONE = new Prose(List.of());

    public Prose(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** Takes a body apart. */
    public static Prose of(MarkdownBody body, Language language, Fillings fillings) {
        return of(List.of(body), language, fillings);
    }

    /** Takes several bodies apart, one after the other. */
    public static Prose of(List<MarkdownBody> bodies, Language language, Fillings fillings) {
        if (bodies.isEmpty()) {
            return NONE;
        }
        BodyWalk walk = new BodyWalk(SentenceSplitter.of(language), fillings);
        bodies.forEach(walk::walk);
        return new Prose(walk.blocks());
    }

    /** Takes plain words apart, such as a title or a text alternative; {@code where} is where they are written. */
    public static Prose of(String words, SourceSpan where, Language language) {
        BlockText text = new BlockText(where);
        int at = where.text().indexOf(words);
        for (int i = 0; i < words.length(); i++) {
            text.character(words.charAt(i), at < 0 ? -1 : where.start() + at + i);
        }
        if (text.isEmpty()) {
            return NONE;
        }
        Surroundings nothing = new Surroundings(List.of(), List.of(), false, null);
        Block block = new Block(Block.Kind.VALUE, nothing, text.origins());
        SentenceSplitter.of(language).split(text, block);
        return new Prose(List.of(block));
    }

    /** All its sentences, those of headings, tables and lists among them. */
    public List<Sentence> sentences() {
        return blocks.stream().flatMap(block -> block.sentences().stream()).toList();
    }
}
