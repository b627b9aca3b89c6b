package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputSink;

/** Where a rendered site goes. Closing it without delivering leaves everything as it was. */
interface Delivery extends AutoCloseable {
    /** A place for the files; one that is good for nothing if it could not be had, which has been reported. */
    OutputSink open(Diagnostics diagnostics);

    /** Hands the files over; false where that failed, which has been reported. */
    boolean deliver(Diagnostics diagnostics);

    @Override
    void close();
}
