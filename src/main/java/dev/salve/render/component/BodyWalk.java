package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.TermUse;
import dev.salve.render.view.ComponentView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over one body; positions are those of its HTML. */
final class BodyWalk {
    private final BodyRenderer renderer;
    private final MarkdownBody body;
    private final @Nullable LinkedBody linked;
    private final int level;
    private final Transplant transplant;

    BodyWalk(BodyRenderer renderer, MarkdownBody body, int level, Transplant transplant) {
        this.renderer = renderer;
        this.body = body;
        this.linked = renderer.page().text().body(body);
        this.level = level;
        this.transplant = transplant;
    }

    BodyRenderer renderer() {
        return renderer;
    }

    /** Level of the section in which a mention stands. */
    int sectionLevel(Mention mention) {
        int own = mention.directive() == null ? 0 : mention.directive().sectionLevel();
        return own == 0 ? level : transplant.level(own);
    }

    /** The anchor that a mention has on this page. */
    String anchor(String own) {
        return transplant.anchor(own);
    }

    /** What the mention at {@code index} holds. */
    Html content(int index) {
        Mention mention = body.mentions().get(index);
        return range(index, mention.htmlStart(), mention.htmlEnd());
    }

    /** A part of what the mention at {@code index} holds. */
    Html range(int index, int from, int to) {
        Mention container = body.mentions().get(index);
        int first = index + 1;
        int end = first;
        while (end < body.mentions().size() && container.holds(body.mentions().get(end))) {
            end++;
        }
        while (first < end && body.mentions().get(first).htmlStart() < from) {
            first++;
        }
        int last = first;
        while (last < end && body.mentions().get(last).htmlEnd() <= to) {
            last++;
        }
        StringBuilder out = new StringBuilder(to - from + 64);
        write(out, from, to, first, last);
        return new Html(out.toString());
    }

    /** Writes the HTML between two places, with the mentions from {@code first} to before {@code end} in it. */
    void write(StringBuilder out, int from, int to, int first, int end) {
        int done = from;
        int next = first;
        while (next < end) {
            Mention mention = body.mentions().get(next);
            text(out, done, mention.htmlStart());
            int behind = after(next, end);
            int limit = behind < end ? body.mentions().get(behind).htmlStart() : to;
            done = mention(out, mention, next, limit);
            next = behind;
        }
        text(out, done, to);
    }

    private int after(int index, int end) {
        Mention mention = body.mentions().get(index);
        int next = index + 1;
        while (next < end && mention.holds(body.mentions().get(next))) {
            next++;
        }
        return next;
    }

    private void text(StringBuilder out, int from, int to) {
        int done = from;
        for (TermUse use : linked == null ? List.<TermUse>of() : linked.terms()) {
            if (use.htmlStart() >= to) {
                break;
            }
            if (use.htmlStart() >= done && use.htmlEnd() <= to) {
                transplant.append(out, body, done, use.htmlStart());
                Html words = new Html(body.html().substring(use.htmlStart(), use.htmlEnd()));
                done = term(out, words, use.term(), use.htmlEnd(), to);
            }
        }
        transplant.append(out, body, done, to);
    }

    /** Writes a mention; what stands behind it goes on where the result says, at {@code limit} at the latest. */
    private int mention(StringBuilder out, Mention mention, int index, int limit) {
        Resolution resolution = linked == null ? null : linked.resolution(index);
        switch (mention.kind()) {
            case LINK -> Links.append(out, mention, resolution, content(index), renderer.language());
            case FACT -> fact(out, mention, resolution);
            case TERM -> {
                return term(out, mention, index, resolution, limit);
            }
            case CITATION -> {
                if (resolution instanceof Resolution.Citations cited
                        && !cited.citations().isEmpty()) {
                    keepTogether(out);
                    out.append(renderer.cite(cited.citations()));
                }
            }
            case IMAGE -> {
                if (resolution instanceof Resolution.Picture picture) {
                    out.append(renderer.template(Pictures.view(
                            picture, mention.attribute("alt").orElse(""), "image-" + renderer.next("image"))));
                }
            }
            case COMPONENT -> component(out, mention, index, resolution);
        }
        return mention.htmlEnd();
    }

    private void fact(StringBuilder out, Mention mention, @Nullable Resolution resolution) {
        if (resolution instanceof Resolution.Figure figure) {
            Html.appendEscaped(out, figure.fact().text().value());
        } else if (linked == null) {
            // a text that stands on no page of its own, such as a definition
            Fact fact = renderer.site()
                    .library()
                    .fact(mention.target(), renderer.language().tag());
            Html.appendEscaped(out, fact == null ? "" : fact.text().value());
        }
    }

    private int term(StringBuilder out, Mention mention, int index, @Nullable Resolution resolution, int limit) {
        Html words = content(index);
        if (resolution instanceof Resolution.Term found && found.term() != null) {
            return term(out, words, found.term(), mention.htmlEnd(), limit);
        }
        out.append(words);
        return mention.htmlEnd();
    }

    /** A term is a button, after which a line may end, so a comma or full stop behind it is kept together with it. */
    private int term(StringBuilder out, Html words, GlossaryTerm term, int end, int limit) {
        Html button = renderer.term(term, words);
        int closed = TermMarkup.closing(body.html(), end, limit);
        if (closed == end) {
            out.append(button);
        } else {
            out.append("<span class=\"together\">").append(button);
            transplant.append(out, body, end, closed);
            out.append("</span>");
        }
        return closed;
    }

    /** The number of a reference must not start a line: the space before it no longer lets the line end. */
    private void keepTogether(StringBuilder out) {
        int last = out.length() - 1;
        if (last >= 0 && out.charAt(last) == ' ') {
            out.setCharAt(last, BodyRenderer.NO_BREAK_SPACE);
        }
    }

    private void component(StringBuilder out, Mention mention, int index, @Nullable Resolution resolution) {
        if (resolution instanceof Resolution.Part part) {
            out.append(renderer.html(part.part().body(), sectionLevel(mention), transplant.inPart()));
            return;
        }
        ComponentView view = ComponentViews.view(new Placed(this, mention, index, resolution));
        if (view != null) {
            out.append(renderer.template(view));
        }
    }
}
