package dev.salve.build;

import dev.salve.check.OutputCheck;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputFile;
import dev.salve.model.output.OutputSink;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at each finished file on its way out, and counts it. */
final class Output implements OutputSink {
    private final OutputSink target;
    private final List<OutputCheck> checks;
    private final Diagnostics diagnostics;
    private final AtomicInteger files = new AtomicInteger();

    Output(OutputSink target, List<OutputCheck> checks, Diagnostics diagnostics) {
        this.target = target;
        this.checks = checks;
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(OutputFile file) {
        checks.forEach(check -> check.check(file, diagnostics));
        files.incrementAndGet();
        target.accept(file);
    }

    /** Lets the checks say what they say of many files at once. */
    void conclude() {
        checks.forEach(check -> check.conclude(diagnostics));
    }

    int files() {
        return files.get();
    }
}
