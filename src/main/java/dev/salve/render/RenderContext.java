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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What renderers share: the site, where files go and which went, where problems go, and the formatted references. */
public final class RenderContext {
    private final Site site;
    private final OutputSink sink;
    private final Diagnostics diagnostics;
    private final List<String> styleSheets;
    private final WrittenFiles written = new WrittenFiles();
    private @Nullable Map<String, Map<String, Html>> references;

    public RenderContext(Site site, OutputSink sink, Diagnostics diagnostics) {
        this(site, sink, List.of(), diagnostics);
    }

    /** A context with style sheets, by their paths from the site's root, that pages have besides those of the theme. */
    public RenderContext(Site site, OutputSink sink, List<String> styleSheets, Diagnostics diagnostics) {
        this.site = site;
        this.styleSheets = List.copyOf(styleSheets);
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

    /** Style sheets that pages have besides those of the theme, by their paths from the site's root. */
    public List<String> styleSheets() {
        return styleSheets;
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
