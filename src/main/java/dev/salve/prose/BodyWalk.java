package dev.salve.prose;

import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Directive;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the HTML of a body, fills in what it mentions, and cuts it into blocks. */
final class BodyWalk {
    private final SentenceSplitter splitter;
    private final Fillings fillings;
    private final List<Block> blocks = new ArrayList<>();
    private final BlockTags tags = new BlockTags();
    private final Deque<String> components = new ArrayDeque<>();
    private final Deque<MarkdownBody> bodies = new ArrayDeque<>();
    private List<Heading> headings = List.of();
    private @Nullable BlockText text;
    private @Nullable Heading heading;
    private boolean label;

    BodyWalk(SentenceSplitter splitter, Fillings fillings) {
        this.splitter = splitter;
        this.fillings = fillings;
    }

    List<Block> blocks() {
        return blocks;
    }

    void walk(MarkdownBody body) {
        if (bodies.contains(body)) {
            return;
        }
        bodies.push(body);
        String html = body.html();
        char[] chars = html.toCharArray();
        SourceOffsets offsets = new SourceOffsets(body);
        List<Mention> mentions = body.mentions();
        Deque<Mention> open = new ArrayDeque<>();
        int mention = 0;
        int i = 0;
        while (i < html.length() || mention < mentions.size()) {
            while (!open.isEmpty() && open.element().htmlEnd() <= i) {
                open.pop();
                components.removeLast();
                endBlock();
            }
            if (mention < mentions.size() && mentions.get(mention).htmlStart() <= i) {
                enter(body, mention, open);
                mention++;
            } else if (i >= html.length()) {
                break;
            } else if (html.charAt(i) == '<') {
                i = tag(html, i, body);
            } else {
                int stop = mention < mentions.size() ? mentions.get(mention).htmlStart() : html.length();
                if (!open.isEmpty()) {
                    stop = Math.min(stop, open.element().htmlEnd());
                }
                i = words(chars, i, Math.max(stop, i + 1), offsets, text(body));
            }
        }
        endBlock();
        open.forEach(container -> components.removeLast());
        bodies.pop();
        if (bodies.isEmpty()) {
            headings = List.of();
        }
    }

    /** Takes in characters up to a tag or {@code stop}; the index behind them. */
    private static int words(char[] html, int from, int stop, SourceOffsets offsets, BlockText to) {
        int i = from;
        while (i < stop && html[i] != '<') {
            int end = plainEnd(html, i, Math.min(stop, offsets.changeBehind(i)));
            if (end > i) {
                to.characters(html, i, end, offsets.next(i, 1));
                i = end;
            } else {
                int length = Entities.length(html, i);
                to.character(Entities.character(html, i), offsets.next(i, length));
                i += length;
            }
        }
        return i;
    }

    /** Where a stretch of signs that stand for themselves ends. */
    private static int plainEnd(char[] html, int from, int stop) {
        int i = from;
        while (i < stop && html[i] > ' ' && html[i] < 128 && html[i] != '<' && html[i] != '&') {
            i++;
        }
        return i;
    }

    private BlockText text(MarkdownBody body) {
        BlockText current = text;
        if (current == null) {
            current = new BlockText(body.span());
            text = current;
        }
        return current;
    }

    private void enter(MarkdownBody body, int index, Deque<Mention> open) {
        Mention mention = body.mentions().get(index);
        switch (mention.kind()) {
            case FACT -> {
                String words = fillings.fact(mention.target());
                text(body).fact(mention.target(), words == null ? "" : words, mention.span());
            }
            case CITATION -> {
                for (CitedReference reference : mention.citations()) {
                    text(body).citation(reference.key());
                }
            }
            case COMPONENT -> component(body, index, mention, open);
            case LINK, IMAGE, TERM -> {}
        }
    }

    private void component(MarkdownBody body, int index, Mention mention, Deque<Mention> open) {
        endBlock();
        components.addLast(mention.target());
        Directive directive = mention.directive();
        MarkdownBody labelBody = directive == null ? null : directive.label();
        if (labelBody != null) {
            label = true;
            walk(labelBody);
            label = false;
        }
        MarkdownBody part = fillings.part(body, index);
        if (part != null) {
            List<Heading> before = headings;
            walk(part);
            headings = before;
        }
        open.push(mention);
    }

    /** Passes over a tag, and what it holds where that is no prose; the index behind it. */
    private int tag(String html, int at, MarkdownBody body) {
        int end = html.indexOf('>', at) + 1;
        if (html.startsWith("<pre>", at)) {
            endBlock();
            return html.indexOf("</pre>", at) + "</pre>".length();
        }
        if (html.startsWith("<sup class=\"footnote-ref\">", at)) {
            return html.indexOf("</sup>", at) + "</sup>".length();
        }
        if (html.startsWith("<a ", at) && html.startsWith(" role=\"doc-backlink\"", end - 21)) {
            return html.indexOf("</a>", at) + "</a>".length();
        }
        if (html.startsWith("<br>", at)) {
            text(body).character(' ', -1);
        } else if (tags.isBlock(html, at)) {
            endBlock();
            tags.pass(html, at);
            if (html.charAt(at + 1) == 'h') {
                heading = Outline.at(body, at);
            }
        }
        return end;
    }

    private void endBlock() {
        BlockText ended = text;
        text = null;
        if (ended == null || ended.isEmpty()) {
            return;
        }
        Surroundings surroundings = new Surroundings(headings, List.copyOf(components), tags.quoted(), tags.list());
        Block block = new Block(label ? Block.Kind.LABEL : tags.kind(), surroundings, ended.origins());
        splitter.split(ended, block);
        blocks.add(block);
        if (heading != null) {
            headings = Outline.below(heading, headings);
            heading = null;
        }
    }
}
