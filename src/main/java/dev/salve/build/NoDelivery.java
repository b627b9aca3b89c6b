package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputSink;

/** For a check: files are looked at and forgotten. */
final class NoDelivery implements Delivery {
    @Override
    public OutputSink open(Diagnostics diagnostics) {
        return file -> {};
    }

    @Override
    public boolean deliver(Diagnostics diagnostics) {
        return false;
    }

    @Override
    public void close() {}
}
