package dev.salve.prose;

import dev.salve.markdown.Heading;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, a list item or another piece of text that sentences never cross.
 *
 * <p>Two blocks are the same only if they are the same object.
 */
public final class Block {
    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        /** An item of a list, or a part of one around a list in it. */
        ITEM,
        /** A cell of a table. */
        CELL,
        /** A term or its explanation in a list of definitions. */
        DEFINITION,
        /** A footnote. */
        NOTE,
        /** The label of a component, such as the question of a question. */
        LABEL,
        /** A value of front matter or structured data. */
        VALUE
    }

    private final Kind kind;
    private final Surroundings surroundings;
    private final Origins origins;
    private final List<Sentence> sentences = new ArrayList<>();

    Block(Kind kind, Surroundings surroundings, Origins origins) {
        this.kind = kind;
        this.surroundings = surroundings;
        this.origins = origins;
    }

    void add(Sentence sentence) {
        sentences.add(sentence);
    }

    public Kind kind() {
        return kind;
    }

    public List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /** The headings above it in the same body, the highest first. */
    public List<Heading> headings() {
        return surroundings.headings();
    }

    /** The names of the components that hold it, the outermost first. */
    public List<String> components() {
        return surroundings.components();
    }

    /** Whether it stands in a quotation. */
    public boolean isQuoted() {
        return surroundings.quoted();
    }

    /** Its place in the innermost list or table that holds it, or null. */
    public @Nullable ListPlace list() {
        return surroundings.list();
    }

    /** Where a part of its text is written. */
    SourceSpan span(int from, int to) {
        return origins.span(from, to);
    }

    /** Where it is written. */
    public SourceSpan span() {
        Sentence last = sentences.get(sentences.size() - 1);
        return span(0, last.start() + last.text().length());
    }

    /**
     * Whether a sentence of this block counts where the language of a page is measured: paragraphs do, and whole
     * sentences in lists and data; headings, labels, tables, notes and fragments do not.
     */
    public boolean counts(Sentence sentence) {
        return switch (kind) {
            case PARAGRAPH -> sentence.words() > 0;
            case ITEM, VALUE, DEFINITION -> sentence.words() > 0 && sentence.isClosed();
            case HEADING, CELL, NOTE, LABEL -> false;
        };
    }

    @Override
    public String toString() {
        return kind + " " + sentences;
    }
}
