package dev.salve.render;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.model.output.OutputSink;
import dev.salve.model.site.Site;
import dev.salve.theme.PageFiles;
import dev.salve.theme.ThemeAsset;
import java.util.List;
import java.util.Set;

/** What renderers share: the site, where files go and which went, where problems go, and the formatted references. */
public final class RenderContext {
    private final Site site;
    private final OutputSink sink;
    private final Diagnostics diagnostics;
    private final PageFiles pageFiles;
    private final WrittenFiles written = new WrittenFiles();
    private final CitedReferences references;

    public RenderContext(Site site, OutputSink sink, Diagnostics diagnostics) {
        this(site, sink, PageFiles.NONE, new CitedReferences(site, diagnostics), diagnostics);
    }

    /** A context with the style sheets and scripts that pages need because of what they show. */
    public RenderContext(
            Site site, OutputSink sink, PageFiles pageFiles, CitedReferences references, Diagnostics diagnostics) {
        this.site = site;
        this.pageFiles = pageFiles;
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

    /**
     * The style sheets that a page needs because of what it shows, by their paths from the site's root. What no page
     * needed before is handed on.
     */
    public List<String> styleSheets(String template, Set<String> components) {
        return pageFiles.styleSheets(template, components, this::write);
    }

    /** The scripts that it needs for the same reason. */
    public List<String> scripts(String template, Set<String> components) {
        return pageFiles.scripts(template, components);
    }

    /** Hands on a file of the theme. */
    public void write(ThemeAsset asset) {
        write(new OutputFile(asset.path(), asset.bytes(), asset.origin()));
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
