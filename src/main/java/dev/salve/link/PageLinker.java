package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.language.Language;
import dev.salve.markdown.CitedReference;
import dev.salve.markdown.Directive;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataFlow;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Fact;
import dev.salve.model.content.GlossaryTerm;
import dev.salve.model.content.Risks;
import dev.salve.model.site.Citation;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Url;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves all that stands on one page, in reading order: it numbers citations, finds where each term is first used, and
 * follows parts and data placed in the text.
 */
final class PageLinker {
    private final LinkContext context;
    private final Language language;
    private final Url page;
    private final LinkTargets links;
    private final GlossaryMatcher matcher;
    private final PartTrail parts;
    private final EntryTargets entries;

    private final Map<MarkdownBody, BodyInProgress> bodies = new LinkedHashMap<>();
    private final Map<CitedReference, Citation> sources = new HashMap<>();
    private final CitationNumbers numbers = new CitationNumbers();
    private final Set<GlossaryTerm> explained = new HashSet<>();
    private final Set<DataBlock> placed = new HashSet<>();
    private final List<Heading> headings = new ArrayList<>();
    private int words;

    /**
     * A linker for one page.
     *
     * @param home the article that the page shows, or null
     */
    PageLinker(LinkContext context, Language language, Url page, @Nullable Article home) {
        this.context = context;
        this.language = language;
        this.page = page;
        this.links = new LinkTargets(context, language, page, home);
        this.matcher = context.matcher(language);
        this.parts = new PartTrail(context);
        this.entries = new EntryTargets(context, language);
    }

    /** Where a text was written: the folder that its paths start from, and the article that it is part of. */
    record Origin(String folder, @Nullable Article article) {
        static Origin of(Article article) {
            return new Origin(article.id().folder(), article);
        }
    }

    /** Adds a whole text, or nothing. */
    void add(@Nullable MarkdownBody body, Origin origin) {
        if (body != null) {
            add(body, 0, body.html().length(), mention -> true, origin);
            words += body.words();
        }
    }

    /** Adds what a container of a text holds, but not the container itself. */
    void addContent(MarkdownBody body, Mention container, Origin origin) {
        add(body, container.htmlStart(), container.htmlEnd(), container::holds, origin);
    }

    private void add(MarkdownBody body, int from, int to, Predicate<Mention> within, Origin origin) {
        BodyInProgress progress = bodies.computeIfAbsent(body, BodyInProgress::new);
        TermFinder terms = new TermFinder(body, from, to, matcher);
        List<Mention> mentions = body.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (within.test(mention)) {
                terms.before(mention.htmlStart(), match -> explain(match, progress));
                progress.resolve(i, resolution(mention, origin));
            }
        }
        terms.before(to + 1, match -> explain(match, progress));
    }

    /** Adds the headings of the page's text, in reading order, those of included parts among them. */
    void addHeadings(MarkdownBody body) {
        headings.addAll(parts.headings(body, language));
    }

    /** Everything resolved. */
    LinkedText linked() {
        Map<MarkdownBody, LinkedBody> done = new HashMap<>();
        bodies.forEach((body, progress) -> done.put(body, progress.linked()));
        return new LinkedText(done, sources, numbers.references(), List.copyOf(headings), words);
    }

    private void explain(GlossaryMatcher.Match match, BodyInProgress progress) {
        if (explained.add(match.term())) {
            progress.addTerm(match);
        }
    }

    private @Nullable Resolution resolution(Mention mention, Origin origin) {
        return switch (mention.kind()) {
            case LINK -> links.resolve(mention.target(), mention.targetSpan(), origin.folder(), origin.article());
            case IMAGE ->
                PictureTargets.resolve(context, page, origin.folder(), mention.target(), mention.targetSpan());
            case FACT -> fact(mention);
            case TERM -> term(mention);
            case CITATION ->
                new Resolution.Citations(mention.citations().stream()
                        .map(this::cite)
                        .flatMap(Optional::stream)
                        .toList());
            case COMPONENT -> component(mention, origin);
        };
    }

    private @Nullable Resolution fact(Mention mention) {
        Fact fact = entries.fact(mention.target(), mention.span());
        if (fact == null) {
            return null;
        }
        context.recordFactUse(fact.id(), mention.targetSpan());
        return new Resolution.Figure(fact);
    }

    private @Nullable Resolution term(Mention mention) {
        GlossaryTerm term = entries.term(mention);
        return term == null ? null : new Resolution.Term(explained.add(term) ? term : null);
    }

    private Optional<Citation> cite(CitedReference cited) {
        return entries.holdsReference(cited) ? Optional.of(numbers.cite(cited)) : Optional.empty();
    }

    private @Nullable Resolution component(Mention mention, Origin origin) {
        Directive directive = mention.directive();
        if (directive != null) {
            add(directive.label(), origin);
        }
        return switch (mention.target()) {
            case "include" -> include(mention, origin);
            case "figure" -> figure(mention, origin);
            default ->
                DataKind.named(mention.target())
                        .map(kind -> data(kind, mention, origin))
                        .orElse(null);
        };
    }

    private @Nullable Resolution figure(Mention mention, Origin origin) {
        return mention.attribute("src")
                .map(src -> PictureTargets.resolve(context, page, origin.folder(), src, mention.span()))
                .orElse(null);
    }

    private @Nullable Resolution include(Mention mention, Origin origin) {
        Resolution.Part part = parts.enter(mention, origin.folder(), language);
        if (part != null) {
            add(part.part().body(), new Origin("shared", null));
            parts.leave(part);
        }
        return part;
    }

    private @Nullable Resolution data(DataKind kind, Mention mention, Origin origin) {
        Article owner = DataOwners.find(context, language, mention, origin);
        DataBlock block = owner == null ? null : owner.data().block(kind);
        if (owner == null || block == null) {
            if (owner != null && owner.readable()) {
                report(
                        DiagnosticCode.DATA_MISSING,
                        mention,
                        owner.file().path() + " has no \"" + kind.word() + "\" in its front matter",
                        "add it there, or say with from=… which article has it");
            }
            return null;
        }
        if (!placed.add(block)) {
            report(
                    DiagnosticCode.DATA_PLACED_TWICE,
                    mention,
                    "the same \"" + kind.word() + "\" stands already on this page",
                    "keep one of the two");
            return null;
        }
        boolean brief = mention.attribute("view").orElse("full").equals("short");
        addData(block, brief, Origin.of(owner));
        return new Resolution.Data(block, brief, owner.id());
    }

    /** Adds the texts and sources of structured data, in the order in which a page shows them. */
    void addData(DataBlock block, boolean brief, Origin origin) {
        placed.add(block);
        block.flow(brief, new DataFlow() {
            @Override
            public void text(MarkdownBody text) {
                add(text, origin);
            }

            @Override
            public void sources(List<CitedReference> cited) {
                cited.forEach(one -> cite(one).ifPresent(citation -> sources.put(one, citation)));
            }
        });
        if (block instanceof Risks risks) {
            risks.items().forEach(this::checkFrequency);
        }
    }

    private void checkFrequency(Risks.Risk risk) {
        Text id = risk.frequency();
        Fact fact = id == null ? null : entries.fact(id.value(), id.span());
        if (id != null && fact != null) {
            context.recordFactUse(fact.id(), id.span());
        }
    }

    private void report(DiagnosticCode code, Mention mention, String message, @Nullable String hint) {
        context.diagnostics().report(code, mention.span(), message, hint);
    }
}
