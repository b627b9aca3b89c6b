package dev.salve.link;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Library;
import dev.salve.model.content.SharedPart;
import dev.salve.model.content.StaticFile;
import dev.salve.source.SourceSpan;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the linkers of all pages share: what there is to point to, and where facts are used. */
final class LinkContext {
    private final Library library;
    private final PublishingDay day;
    private final Addresses addresses;
    private final Diagnostics diagnostics;
    private final Map<ArticleId, Article> articles;
    private final Map<String, GlossaryMatcher> matchers;
    private final Map<ArticleId, Set<String>> anchors;
    private final Set<String> staticPaths;
    private final Set<String> generatedPaths;
    private final Map<String, Set<SourceSpan>> factUses;

    LinkContext(Library library, PublishingDay day, Addresses addresses, Diagnostics diagnostics) {
        this.library = library;
        this.day = day;
        this.addresses = addresses;
        this.diagnostics = diagnostics;
        this.articles = new HashMap<>();
        this.matchers = new HashMap<>();
        this.anchors = new ConcurrentHashMap<>();
        this.generatedPaths = new HashSet<>();
        this.factUses = new ConcurrentSkipListMap<>();
        library.articles().forEach(article -> articles.put(article.id(), article));
        for (Language language : library.config().languages()) {
            matchers.put(language.tag(), new GlossaryMatcher(library.glossary(language.tag()), language));
        }
        this.staticPaths = library.staticFiles().stream().map(StaticFile::path).collect(Collectors.toSet());
    }

    /** The same, reporting to another collector; what is recorded is shared. */
    LinkContext with(Diagnostics other) {
        return new LinkContext(this, other);
    }

    private LinkContext(LinkContext original, Diagnostics diagnostics) {
        this.library = original.library;
        this.day = original.day;
        this.addresses = original.addresses;
        this.diagnostics = diagnostics;
        this.articles = original.articles;
        this.matchers = original.matchers;
        this.anchors = original.anchors;
        this.staticPaths = original.staticPaths;
        this.generatedPaths = original.generatedPaths;
        this.factUses = original.factUses;
    }

    Library library() {
        return library;
    }

    Addresses addresses() {
        return addresses;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    PublishingDay day() {
        return day;
    }

    @Nullable
    Article article(ArticleId id) {
        return articles.get(id);
    }

    Collection<Article> articles() {
        return library.articles();
    }

    GlossaryMatcher matcher(Language language) {
        GlossaryMatcher matcher = matchers.get(language.tag());
        if (matcher == null) {
            throw new IllegalStateException("no matcher for " + language);
        }
        return matcher;
    }

    boolean isStatic(String path) {
        return staticPaths.contains(path);
    }

    /** Makes known a page that the generator makes, so that links may lead to it. */
    void addGenerated(String path) {
        generatedPaths.add(path);
    }

    boolean isGenerated(String path) {
        return generatedPaths.contains(path);
    }

    /** The anchors on the page of an article, those of included parts among them. */
    Set<String> anchors(Article article) {
        return anchors.computeIfAbsent(article.id(), id -> {
            Set<String> all = new HashSet<>();
            collect(article.body(), id, all, new HashSet<>());
            return all;
        });
    }

    private void collect(MarkdownBody body, ArticleId page, Set<String> all, Set<String> parts) {
        all.addAll(Anchors.of(body).keySet());
        for (Mention mention : body.mentions()) {
            if (mention.kind() == Mention.Kind.COMPONENT && mention.target().equals("include")) {
                String path = RelativePath.resolve(
                        folderOf(body, page), mention.attribute("file").orElse(""));
                SharedPart part = path == null ? null : library.sharedPart(path, page.language());
                if (part != null && parts.add(part.path())) {
                    collect(part.body(), page, all, parts);
                }
            }
        }
    }

    private String folderOf(MarkdownBody body, ArticleId page) {
        Article article = articles.get(page);
        return article != null && article.body() == body ? page.folder() : "shared";
    }

    void recordFactUse(String fact, SourceSpan place) {
        factUses.computeIfAbsent(fact, id -> ConcurrentHashMap.newKeySet()).add(place);
    }

    /** Where each fact is used, by file and offset. */
    Map<String, List<SourceSpan>> factUses() {
        Map<String, List<SourceSpan>> sorted = new TreeMap<>();
        factUses.forEach((fact, places) -> sorted.put(
                fact,
                places.stream()
                        .sorted(Comparator.comparing(
                                        (SourceSpan span) -> span.file().path())
                                .thenComparing(SourceSpan::start))
                        .toList()));
        return sorted;
    }
}
