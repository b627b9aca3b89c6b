package dev.salve.render.component;

import dev.salve.config.SiteConfig;
import dev.salve.language.Language;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.site.Citation;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.render.view.ComponentView;
import dev.salve.render.view.TermView;
import dev.salve.theme.TemplateEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bodies of one page into HTML: slices of what parsing made, with mentions and components put in between.
 *
 * <p>Remembers where each reference is cited, for the way back from the list of references.
 */
public final class BodyRenderer {
    static final char NO_BREAK_SPACE = '\u00a0';

    private final Site site;
    private final SitePage page;
    private final TemplateEngine engine;
    private final TermMarkup terms;
    private final Map<String, List<String>> citationIds = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> components = new HashSet<>();
    private final Map<String, GlossaryTerm> explained = new LinkedHashMap<>();

    /** A renderer for one page; {@code terms} are those of all pages. */
    public BodyRenderer(Site site, SitePage page, TemplateEngine engine, TermMarkup terms) {
        this.site = site;
        this.page = page;
        this.engine = engine;
        this.terms = terms;
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

    Html html(MarkdownBody body, int level, Transplant transplant) {
        StringBuilder out = new StringBuilder(body.html().length() + 256);
        new BodyWalk(this, body, level, transplant)
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
        new BodyWalk(this, body, 1, Transplant.NONE).write(out, from, to, first, end);
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
        int own = new BodyWalk(this, body, 1, Transplant.NONE).sectionLevel(container) + 1;
        return new BodyWalk(this, body, 1, new Transplant(level - own, prefix)).content(index);
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
        return citations.isEmpty()
                ? Html.EMPTY
                : new Html(NO_BREAK_SPACE + cite(citations).text());
    }

    Html cite(List<Citation> citations) {
        citations.forEach(citation -> citationIds
                .computeIfAbsent(citation.reference(), id -> new ArrayList<>())
                .add(CitationLinks.id(citation)));
        return template(CitationLinks.view(citations));
    }

    /** The number of one more thing of a kind on the page, from 1. */
    int next(String kind) {
        return numbers.merge(kind, 1, Integer::sum);
    }

    /** The components that have been shown so far. */
    public Set<String> components() {
        return Collections.unmodifiableSet(components);
    }

    /** The terms that have been explained so far, in reading order. */
    public List<GlossaryTerm> explained() {
        return List.copyOf(explained.values());
    }

    Html template(ComponentView view) {
        components.add(view.template());
        return engine.component(view.template(), (Record) view, language().tag());
    }

    /** A term where it is explained, named by {@code words}. */
    Html term(GlossaryTerm term, Html words) {
        components.add(TermView.TEMPLATE);
        explained.put(term.id(), term);
        return terms.of(term, words, this);
    }

    /** The way from the page to a place below the site's root. */
    public String href(String target) {
        return page.href(target, site.config().identity().basePath());
    }

    /** Whether the page has a glossary to lead to. */
    @Nullable
    String glossaryHref(String term) {
        SitePage glossary = site.page(PageType.GLOSSARY, language());
        return glossary == null ? null : href(glossary.url().path()) + "#" + term;
    }
}
