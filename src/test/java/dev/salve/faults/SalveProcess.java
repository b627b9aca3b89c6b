package dev.salve.faults;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Salve as a clinic runs it: a process of its own, whose words go into a file. */
final class SalveProcess {
    private final Process process;
    private final Path words;

    private SalveProcess(Process process, Path words) {
        this.process = process;
        this.words = words;
    }

    /** What a process said, and its exit code. */
    record Ended(int exit, String words) {}

    /** Starts {@code salve ARGUMENTS} in a folder. */
    static SalveProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, List.of(), List.of(), Map.of(), arguments);
    }

    /**
     * Starts {@code salve ARGUMENTS} in a folder.
     *
     * @param before what stands before {@code java} in the command line
     * @param options of the virtual machine
     * @param environment what differs from this process's own; null values are taken out
     */
    static SalveProcess start(
            Path folder,
            List<String> before,
            List<String> options,
            Map<String, @Nullable String> environment,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Short runs: the second compiler would take more time than it saves.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "dev.salve.cli.Main"));
        command.addAll(List.of(arguments));
        Path words = Files.createTempFile("salve", ".out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile());
        environment.forEach((name, value) -> {
            if (value == null) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return new SalveProcess(builder.start(), words);
    }

    /** The class path of this process, good from any folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself; one that takes longer than a minute is ended, which is a failure. */
    Ended await() throws IOException, InterruptedException {
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            kill();
        }
        String said = Files.readString(words, StandardCharsets.UTF_8);
        Files.delete(words);
        if (!ended) {
            throw new IOException("no end after a minute: " + said);
        }
        return new Ended(process.exitValue(), said);
    }
}
