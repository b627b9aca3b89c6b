package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir
    Path folder;

    @Test
    void coloursArePrintedOnlyOnATerminalThatShowsThemAndWhereNobodyRefuses() {
        assertTrue(Surroundings.hasColour(true, Map.of("TERM", "xterm")));
        assertTrue(Surroundings.hasColour(true, Map.of("NO_COLOR", "")));
        assertFalse(Surroundings.hasColour(false, Map.of("TERM", "xterm")));
        assertFalse(Surroundings.hasColour(true, Map.of("NO_COLOR", "1")));
        assertFalse(Surroundings.hasColour(true, Map.of("TERM", "dumb")));
    }

    @Test
    void aTerminalShowsProgressAndIsLeftClean() {
        StringWriter err = new StringWriter();
        Surroundings terminal =
                new Surroundings(folder, new PrintWriter(new StringWriter()), new PrintWriter(err), false, false, true);
        assertEquals(0, Cli.run(terminal, "new", "site", "."));
        assertEquals(0, Cli.run(terminal, "build"));
        assertTrue(err.toString().contains("\r\u001b[Kread …"), err.toString());
        assertTrue(err.toString().contains("publish …\r\u001b[K"), err.toString());
    }

    @Test
    void problemsAreColouredWhereColoursAreShown() {
        StringWriter err = new StringWriter();
        Surroundings terminal =
                new Surroundings(folder, new PrintWriter(new StringWriter()), new PrintWriter(err), true, true, false);
        assertEquals(1, Cli.run(terminal, "build"));
        assertTrue(err.toString().startsWith("\u001b[1;31merror[input/missing]"), err.toString());
    }
}
