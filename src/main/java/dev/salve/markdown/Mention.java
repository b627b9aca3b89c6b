package dev.salve.markdown;

import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something written in a body that points elsewhere or is rendered by a theme: found by parsing, resolved by linking,
 * put in by rendering.
 *
 * <p>It covers a range of the body's HTML: what a link, term or container encloses, or nothing.
 * Mentions of a body are sorted by start, an outer one before what it holds. A mention is inside another one if it
 * starts before the other's end: an empty one at the same place as that end stands behind it.
 *
 * @param kind what it is
 * @param htmlStart where its content starts in the body's HTML
 * @param htmlEnd where its content ends
 * @param span where it is written, all of it
 * @param target what it points to as written: an address, a fact id, a term; a component's name; empty for citations
 * @param targetSpan where the target is written
 * @param citations the references of a citation, empty for others
 * @param directive the details of a component, null for others
 * @param attributes of an image ({@code alt}, {@code title}) or a link ({@code title}) or a term ({@code id})
 */
public record Mention(
        Kind kind,
        int htmlStart,
        int htmlEnd,
        SourceSpan span,
        String target,
        SourceSpan targetSpan,
        List<CitedReference> citations,
        @Nullable Directive directive,
        List<Attribute> attributes) {

    /** What a mention is. */
    public enum Kind {
        /** {@code [words](address)}; the range holds the words. */
        LINK,
        /** {@code ![alt](address)}. */
        IMAGE,
        /** {@code :fact[id]}. */
        FACT,
        /** {@code :term[words]}; the range holds the words. */
        TERM,
        /** {@code [@key; @key, p. 3]}. */
        CITATION,
        /** A container or leaf directive; a container's range holds its content. */
        COMPONENT
    }

    /** Whether {@code other}, a mention of the same body, stands inside this one. */
    public boolean holds(Mention other) {
        return htmlStart <= other.htmlStart
                && other.htmlEnd <= htmlEnd
                && span.start() <= other.span.start()
                && other.span.end() <= span.end()
                && !equals(other);
    }

    /** The value of an attribute, if it is written. */
    public Optional<String> attribute(String name) {
        return attributes.stream()
                .filter(a -> a.name().equals(name))
                .map(Attribute::value)
                .findFirst();
    }
}
