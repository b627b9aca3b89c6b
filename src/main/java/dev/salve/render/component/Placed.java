package dev.salve.render.component;

import dev.salve.language.Language;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Directive;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.DataBlock;
import dev.salve.model.site.Resolution;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A component where it stands on a page, and all that its view is made of. */
final class Placed {
    private final BodyWalk walk;
    private final Mention mention;
    private final int index;
    private final @Nullable Resolution resolution;

    Placed(BodyWalk walk, Mention mention, int index, @Nullable Resolution resolution) {
        this.walk = walk;
        this.mention = mention;
        this.index = index;
        this.resolution = resolution;
    }

    BodyRenderer renderer() {
        return walk.renderer();
    }

    Language language() {
        return renderer().language();
    }

    /** The name of the component. */
    String name() {
        return mention.target();
    }

    /** An anchor that nothing else on the page has, for what has no words of the author's to make one from. */
    String newAnchor(String kind) {
        return "s-" + kind + "-" + renderer().next(kind);
    }

    String attribute(String name, String otherwise) {
        return mention.attribute(name).orElse(otherwise);
    }

    /** The level of a heading that the component shows: one below that of its section. */
    int headingLevel() {
        return Math.min(6, walk.sectionLevel(mention) + 1);
    }

    /** The same, for a component that shows a further level below it. */
    int upperHeadingLevel() {
        return Math.min(5, headingLevel());
    }

    String anchor() {
        return walk.anchor(directive().anchor());
    }

    private Directive directive() {
        return Objects.requireNonNull(mention.directive());
    }

    /** The label, or {@code otherwise} where none is written. */
    Html label(String otherwise) {
        MarkdownBody label = directive().label();
        return label == null ? Html.escape(otherwise) : renderer().html(label);
    }

    /** What a container holds. */
    Html content() {
        return walk.content(index);
    }

    /** The items of the one list that a container holds. */
    List<Html> items() {
        return directive().items().stream()
                .map(item -> walk.range(index, item.htmlStart(), item.htmlEnd()))
                .toList();
    }

    boolean isResolved() {
        return resolution != null;
    }

    <T extends Resolution> T resolved(Class<T> type) {
        return type.cast(Objects.requireNonNull(resolution));
    }

    /** The structured data that it places. */
    <T extends DataBlock> T data(Class<T> type) {
        return type.cast(resolved(Resolution.Data.class).block());
    }

    boolean isBrief() {
        return resolved(Resolution.Data.class).brief();
    }

    /** A text of structured data. */
    Html html(MarkdownBody body) {
        return renderer().html(body);
    }

    /** A text of structured data, or null for none. */
    @Nullable
    Html htmlOrNull(@Nullable MarkdownBody body) {
        return renderer().htmlOrNull(body);
    }

    /** A text of structured data, or nothing. */
    Html htmlOrEmpty(@Nullable MarkdownBody body) {
        return body == null ? Html.EMPTY : html(body);
    }

    /** A text with the numbers of its sources behind it. */
    Html cited(@Nullable MarkdownBody body, List<CitedReference> sources) {
        return new Html(htmlOrEmpty(body).text() + renderer().sources(sources).text());
    }

    /** Each text with the words for "do not" before it. */
    List<Html> donts(List<Html> items) {
        String doNot = Html.escape(language().word("do-not")).text();
        return items.stream().map(item -> new Html(doNot + " " + item.text())).toList();
    }
}
