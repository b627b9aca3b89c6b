package dev.salve.cli;

import dev.salve.build.BuildListener;
import dev.salve.build.Stage;

/** A line on the terminal that says what is going on, written over and over. */
final class Progress implements BuildListener {
    private static final String CLEAR = "\r\u001b[K";

    private final Surroundings surroundings;
    private final boolean shown;

    Progress(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.shown = surroundings.progress() && !quiet;
    }

    @Override
    public void started(Stage stage) {
        if (shown) {
            surroundings.err().print(CLEAR + stage.verb() + " …");
            surroundings.err().flush();
        }
    }

    /** Leaves the terminal as it was. */
    void end() {
        if (shown) {
            surroundings.err().print(CLEAR);
            surroundings.err().flush();
        }
    }
}
