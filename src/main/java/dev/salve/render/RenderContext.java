package dev.salve.render;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.model.output.OutputSink;
import dev.salve.model.site.Site;
import java.util.List;

/** What renderers share: the site, where files go and which went, where problems go, and the formatted references. */
public final class RenderContext {
    private final Site site;
    private final OutputSink sink;
    private final Diagnostics diagnostics;
    private final List<String> styleSheets;
    private final WrittenFiles written = new WrittenFiles();
    private final CitedReferences references;

    public RenderContext(Site site, OutputSink sink, Diagnostics diagnostics) {
        this(site, sink, List.of(), new CitedReferences(site, diagnostics), diagnostics);
    }

    /** A context with style sheets, by their paths from the site's root, that pages have besides those of the theme. */
    public RenderContext(
            Site site, OutputSink sink, List<String> styleSheets, CitedReferences references, Diagnostics diagnostics) {
        this.site = site;
        this.styleSheets = List.copyOf(styleSheets);
        this.sink = sink;
        this.references = references;
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

    /** The references that pages cite, formatted. */
    public CitedReferences references() {
        return references;
    }
}
