package dev.salve.render.component;

import dev.salve.config.SiteConfig;
import dev.salve.language.Language;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Citation;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.TermUse;
import dev.salve.render.view.ComponentView;
import dev.salve.theme.TemplateEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bodies of one page into HTML: slices of what parsing made, with mentions and components put in between.
 *
 * <p>Remembers where each reference is cited, for the way back from the list of references.
 */
public final class BodyRenderer {
    private final Site site;
    private final SitePage page;
    private final TemplateEngine engine;
    private final Map<String, List<String>> citationIds = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public BodyRenderer(Site site, SitePage page, TemplateEngine engine) {
        this.site = site;
        this.page = page;
        this.engine = engine;
    }

    Site site() {
        return site;
    }

    SiteConfig config() {
        return site.config();
    }

    SitePage page() {
        return page;
    }

    Language language() {
        return page.language();
    }

    /** A whole body of the page. */
    public Html html(MarkdownBody body) {
        return html(body, 1);
    }

    /** A whole body of the page, or null for none. */
    public @Nullable Html htmlOrNull(@Nullable MarkdownBody body) {
        return body == null ? null : html(body);
    }

    /** A whole body that stands below a heading of level {@code level}. */
    Html html(MarkdownBody body, int level) {
        return html(body, level, Transplant.NONE);
    }

    private Html html(MarkdownBody body, int level, Transplant transplant) {
        StringBuilder out = new StringBuilder(body.html().length() + 256);
        new Walk(body, level, transplant)
                .write(out, 0, body.html().length(), 0, body.mentions().size());
        return new Html(out.toString());
    }

    /** The part of a body between two places of its HTML, neither of which lies in a component. */
    public Html part(MarkdownBody body, int from, int to) {
        List<Mention> mentions = body.mentions();
        int first = 0;
        while (first < mentions.size() && mentions.get(first).htmlStart() < from) {
            first++;
        }
        int end = first;
        while (end < mentions.size() && mentions.get(end).htmlEnd() <= to) {
            end++;
        }
        StringBuilder out = new StringBuilder(to - from + 64);
        new Walk(body, 1, Transplant.NONE).write(out, from, to, first, end);
        return new Html(out.toString());
    }

    /**
     * What a container of a body holds, such as the answer to a question.
     *
     * @param level of the heading below which it stands here
     * @param prefix what goes before its anchors; empty on its own page
     */
    public Html content(MarkdownBody body, Mention container, int level, String prefix) {
        int index = body.mentions().indexOf(container);
        int own = new Walk(body, 1, Transplant.NONE).sectionLevel(container) + 1;
        return new Walk(body, 1, new Transplant(level - own, prefix)).content(index);
    }

    /** The anchors of the places that cite a reference, in reading order, as far as the page has been rendered. */
    public List<String> citationIds(String reference) {
        return citationIds.getOrDefault(reference, List.of());
    }

    /** The numbers of the references that structured data names, with a space before them; empty for none. */
    Html sources(List<CitedReference> sources) {
        List<Citation> citations = sources.stream()
                .map(source -> page.text().sources().get(source))
                .filter(Objects::nonNull)
                .toList();
        return citations.isEmpty() ? Html.EMPTY : new Html(" " + cite(citations).text());
    }

    private Html cite(List<Citation> citations) {
        citations.forEach(citation -> citationIds
                .computeIfAbsent(citation.reference(), id -> new ArrayList<>())
                .add(CitationLinks.id(citation)));
        return template(CitationLinks.view(citations));
    }

    /** The number of one more thing of a kind on the page, from 1. */
    int next(String kind) {
        return numbers.merge(kind, 1, Integer::sum);
    }

    Html template(ComponentView view) {
        return engine.component(view.template(), (Record) view, language().tag());
    }

    /** The way from the page to a place below the site's root. */
    public String href(String target) {
        return page.href(target, site.config().identity().basePath());
    }

    /** Walks over one body; positions are those of its HTML. */
    final class Walk {
        private final MarkdownBody body;
        private final @Nullable LinkedBody linked;
        private final int level;
        private final Transplant transplant;

        Walk(MarkdownBody body, int level, Transplant transplant) {
            this.body = body;
            this.linked = page.text().body(body);
            this.level = level;
            this.transplant = transplant;
        }

        BodyRenderer renderer() {
            return BodyRenderer.this;
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
            while (end < body.mentions().size()
                    && container.holds(body.mentions().get(end))) {
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
                mention(out, mention, next);
                done = mention.htmlEnd();
                next = after(next, end);
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
                if (use.htmlStart() >= done && use.htmlEnd() <= to) {
                    transplant.append(out, body, done, use.htmlStart());
                    Html words = new Html(body.html().substring(use.htmlStart(), use.htmlEnd()));
                    out.append(template(Terms.view(BodyRenderer.this, words, use.term())));
                    done = use.htmlEnd();
                }
            }
            transplant.append(out, body, done, to);
        }

        private void mention(StringBuilder out, Mention mention, int index) {
            Resolution resolution = linked == null ? null : linked.resolution(index);
            switch (mention.kind()) {
                case LINK -> link(out, mention, index, resolution);
                case FACT -> fact(out, mention, resolution);
                case TERM -> term(out, index, resolution);
                case CITATION -> {
                    if (resolution instanceof Resolution.Citations cited
                            && !cited.citations().isEmpty()) {
                        out.append(cite(cited.citations()));
                    }
                }
                case IMAGE -> {
                    if (resolution instanceof Resolution.Picture picture) {
                        out.append(template(
                                Pictures.view(picture, mention.attribute("alt").orElse(""), "image-" + next("image"))));
                    }
                }
                case COMPONENT -> component(out, mention, index, resolution);
            }
        }

        private void link(StringBuilder out, Mention mention, int index, @Nullable Resolution resolution) {
            Html words = content(index);
            if (!(resolution instanceof Resolution.Link link) || link.href() == null) {
                out.append(words);
                return;
            }
            out.append("<a href=\"");
            Html.appendEscaped(out, link.href());
            out.append('"');
            mention.attribute("title").ifPresent(title -> {
                out.append(" title=\"");
                Html.appendEscaped(out, title);
                out.append('"');
            });
            if (link.language() == null) {
                out.append('>').append(words).append("</a>");
                return;
            }
            out.append(" hreflang=\"")
                    .append(link.language())
                    .append("\">")
                    .append(words)
                    .append("</a> (");
            Locale target = Locale.forLanguageTag(link.language());
            Html.appendEscaped(
                    out,
                    language()
                            .phrase(
                                    "untranslated",
                                    target.getDisplayLanguage(
                                            Locale.forLanguageTag(language().tag()))));
            out.append(')');
        }

        private void fact(StringBuilder out, Mention mention, @Nullable Resolution resolution) {
            if (resolution instanceof Resolution.Figure figure) {
                Html.appendEscaped(out, figure.fact().text().value());
            } else if (linked == null) {
                // a text that stands on no page of its own, such as a definition
                Fact fact = site.library().fact(mention.target(), language().tag());
                Html.appendEscaped(out, fact == null ? "" : fact.text().value());
            }
        }

        private void term(StringBuilder out, int index, @Nullable Resolution resolution) {
            Html words = content(index);
            GlossaryTerm term = resolution instanceof Resolution.Term found ? found.term() : null;
            out.append(term == null ? words : template(Terms.view(BodyRenderer.this, words, term)));
        }

        private void component(StringBuilder out, Mention mention, int index, @Nullable Resolution resolution) {
            if (resolution instanceof Resolution.Part part) {
                out.append(html(part.part().body(), sectionLevel(mention), transplant.inPart()));
                return;
            }
            ComponentView view = ComponentViews.view(new Placed(this, mention, index, resolution));
            if (view != null) {
                out.append(template(view));
            }
        }
    }

    /** Whether the page has a glossary to lead to. */
    @Nullable
    String glossaryHref(String term) {
        SitePage glossary = site.page(PageType.GLOSSARY, language());
        return glossary == null ? null : href(glossary.url().path()) + "#" + term;
    }
}
