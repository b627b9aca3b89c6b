package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputSink;
import dev.salve.publish.OutputPaths;
import dev.salve.source.FileContent;
import java.util.Collections;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** For a preview: files are kept in memory, and no disk is touched. */
final class MemoryDelivery implements Delivery {
    private final OutputPaths paths = new OutputPaths();
    private final ConcurrentSkipListMap<String, FileContent> files = new ConcurrentSkipListMap<>();

    @Override
    public OutputSink open(Diagnostics diagnostics) {
        return file -> {
            if (paths.claim(file)) {
                files.put(file.path(), file.content());
            }
        };
    }

    @Override
    public boolean deliver(Diagnostics diagnostics) {
        return paths.report(diagnostics);
    }

    @Override
    public void close() {}

    /** Every file by its path. */
    SortedMap<String, FileContent> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
