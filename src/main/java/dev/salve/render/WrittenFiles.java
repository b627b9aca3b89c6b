package dev.salve.render;

import dev.salve.model.output.OutputFile;
import dev.salve.source.Fingerprint;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The pages and scripts that were handed on, for outputs that tell of the others. */
public final class WrittenFiles {
    private final Set<String> pages = new ConcurrentSkipListSet<>();
    private final Map<String, Script> scripts = new ConcurrentSkipListMap<>();

    /**
     * A script.
     *
     * @param path below the site's root
     * @param bytes its size
     * @param sha256 the hash of its content, in hexadecimal digits
     */
    public record Script(String path, int bytes, String sha256) {}

    void add(OutputFile file) {
        if (file.path().endsWith(".html")) {
            pages.add(file.path());
        } else if (file.path().endsWith(".js") || file.path().endsWith(".mjs")) {
            scripts.put(file.path(), new Script(file.path(), file.bytes().length, Fingerprint.of(file.bytes())));
        }
    }

    /** The paths of pages, sorted. */
    public Set<String> pages() {
        return Collections.unmodifiableSet(pages);
    }

    /** The scripts, by path. */
    public List<Script> scripts() {
        return List.copyOf(scripts.values());
    }
}
