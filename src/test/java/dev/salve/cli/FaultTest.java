package dev.salve.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class FaultTest {
    private final StringWriter err = new StringWriter();
    private final Surroundings surroundings = new Surroundings(
            Path.of(""), new PrintWriter(new StringWriter()), new PrintWriter(err, true), false, false, false);

    @Command(name = "failing")
    static final class Failing implements Callable<Integer> {
        @Mixin
        CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            throw new IllegalStateException("no page of the term \"collagen\"");
        }
    }

    private int run(String... args) {
        return new CommandLine(new Failing())
                .setExecutionExceptionHandler(new Fault(surroundings))
                .execute(args);
    }

    @Test
    void aFaultOfTheToolIsToldInAFewLines() {
        assertEquals(3, run());
        String told = err.toString().replace("\r\n", "\n");
        assertTrue(told.startsWith("fault: Salve itself has failed; your content is not the reason.\n"), told);
        assertTrue(told.contains("no page of the term \"collagen\""), told);
        assertTrue(told.contains("run the command again with --stacktrace"), told);
        assertFalse(told.contains("\tat "), told);
    }

    @Test
    void theTraceIsShownWhereItIsAskedFor() {
        assertEquals(3, run("--stacktrace"));
        assertTrue(err.toString().contains("\tat dev.salve.cli.FaultTest$Failing.call"), err.toString());
    }
}
