package dev.salve.render;

import dev.salve.citation.ReferenceFormatter;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.markdown.Html;
import dev.salve.model.content.Reference;
import dev.salve.model.output.OutputFile;
import dev.salve.model.output.OutputSink;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.theme.PageFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What renderers share: the site, where files go and which went, where problems go, and the formatted references. */
public final class RenderContext {
    private final Site site;
    private final OutputSink sink;
    private final Diagnostics diagnostics;
    private final PageFiles pageFiles;
    private final WrittenFiles written = new WrittenFiles();
    private @Nullable Map<String, Map<String, Html>> references;

    public RenderContext(Site site, OutputSink sink, Diagnostics diagnostics) {
        this(site, sink, PageFiles.NONE, diagnostics);
    }

    /** A context with the style sheets and scripts that pages need because of what they show. */
    public RenderContext(Site site, OutputSink sink, PageFiles pageFiles, Diagnostics diagnostics) {
        this.site = site;
        this.pageFiles = pageFiles;
        this.sink = sink;
        this.diagnostics = diagnostics;
    }

    public Site site() {
        return site;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** What has been handed on so far. */
    public WrittenFiles written() {
        return written;
    }

    /**
     * The style sheets that a page needs because of what it shows, by their paths from the site's root. What no page
     * needed before is handed on.
     */
    public List<String> styleSheets(String template, Set<String> components) {
        return pageFiles.styleSheets(
                template, components, asset -> write(new OutputFile(asset.path(), asset.bytes(), asset.origin())));
    }

    /** The scripts that it needs for the same reason. */
    public List<String> scripts(String template, Set<String> components) {
        return pageFiles.scripts(template, components);
    }

    /** Hands on a finished file. */
    public void write(OutputFile file) {
        written.add(file);
        sink.accept(file);
    }

    /** Hands on a text that belongs to the site as a whole. */
    public void write(String path, String text) {
        write(OutputFile.text(path, text, site.config().file().whole()));
    }

    /** Hands on a file that belongs to the site as a whole. */
    public void write(String path, byte[] bytes) {
        write(new OutputFile(path, bytes, site.config().file().whole()));
    }

    /**
     * The references that pages of a language cite, by id, as a list of sources prints them. One that can't be formatted
     * is reported and missing.
     *
     * <p>All are formatted when the first are asked for: a site that cites nothing never starts citeproc.
     */
    public synchronized Map<String, Html> references(Language language) {
        Map<String, Map<String, Html>> byLanguage = references;
        if (byLanguage == null) {
            byLanguage = format();
            references = byLanguage;
        }
        return byLanguage.getOrDefault(language.tag(), Map.of());
    }

    private Map<String, Map<String, Html>> format() {
        Diagnostics problems = new Diagnostics();
        Map<String, Map<String, Html>> byLanguage = new HashMap<>();
        for (Language language : site.config().languages()) {
            byLanguage.put(
                    language.tag(),
                    ReferenceFormatter.format(
                            cited(language), site.config().citations().style(), language, problems));
        }
        // A reference that fails in one language fails in all; once is enough to say so.
        problems.sorted().stream().distinct().forEach(diagnostics::add);
        return byLanguage;
    }

    private List<Reference> cited(Language language) {
        return site.pages().stream()
                .filter(page -> page.language().tag().equals(language.tag()))
                .map(SitePage::text)
                .flatMap(text -> text.references().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(id -> site.library().references().get(id))
                .filter(Objects::nonNull)
                .toList();
    }
}
