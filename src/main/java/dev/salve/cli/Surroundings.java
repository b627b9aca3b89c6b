package dev.salve.cli;

import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command runs.
 *
 * @param folder the working folder, absolute
 * @param out for what was asked for
 * @param err for everything else that people read
 * @param outColour whether {@code out} may hold colours
 * @param errColour whether {@code err} may hold colours
 * @param progress whether {@code err} shows a line that is written over, as terminals do
 */
public record Surroundings(
        Path folder, PrintWriter out, PrintWriter err, boolean outColour, boolean errColour, boolean progress) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean outTerminal = isTerminal(1);
        boolean errTerminal = isTerminal(2);
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                writer(System.out, outTerminal),
                writer(System.err, errTerminal),
                hasColour(outTerminal, environment),
                hasColour(errTerminal, environment),
                errTerminal && !isDumb(environment));
    }

    /** Whether colours may be printed: on a terminal that can show them, unless somebody has said NO_COLOR. */
    static boolean hasColour(boolean terminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return terminal && !refused && !isDumb(environment);
    }

    /** Whether the terminal can do nothing but print one line below the other. */
    static boolean isDumb(Map<String, String> environment) {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** UTF-8, unless a terminal asks for something else that is more than ASCII. */
    private static PrintWriter writer(OutputStream stream, boolean terminal) {
        Console console = terminal ? console() : null;
        Charset charset = console == null || console.charset().equals(StandardCharsets.US_ASCII)
                ? StandardCharsets.UTF_8
                : console.charset();
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }

    /** Whether an output is a terminal; the console tells it only for input and output together. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            if (Files.isSymbolicLink(link)) {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            }
        } catch (IOException e) {
            // What can't be told is treated like a file: plain text is right everywhere.
            return false;
        }
        return console() != null;
    }

    /** The terminal that input and output are connected with, or null. */
    @SuppressWarnings("SystemConsoleNull") // up to Java 21 null means no terminal; later versions are asked
    private static @Nullable Console console() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console) ? console : null;
        } catch (ReflectiveOperationException e) {
            // Up to Java 21 there is no such question, because only a terminal has a console.
            return console;
        }
    }
}
