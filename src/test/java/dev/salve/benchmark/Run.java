package dev.salve.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of a program, measured from outside.
 *
 * @param wall from start to end
 * @param cpu of all its threads; read until a few milliseconds before its end
 * @param peakMiB most memory that it held, or 0 where the system does not tell
 * @param stages the times that it printed, in milliseconds
 */
record Run(Duration wall, Duration cpu, long peakMiB, Map<String, Long> stages) {
    private static final Pattern STAGE = Pattern.compile("(?m)^([a-z]+) +(\\d+) ms$");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int SAMPLE_MILLIS = 4;

    /** Runs a command to its end; one that fails ends the benchmark, with what it printed. */
    static Run of(List<String> command, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peak(status));
            Thread.sleep(SAMPLE_MILLIS);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        String printed = Files.readString(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the build failed:\n" + printed);
        }
        Map<String, Long> stages = new LinkedHashMap<>();
        Matcher stage = STAGE.matcher(printed);
        while (stage.find()) {
            stages.put(stage.group(1), Long.valueOf(stage.group(2)));
        }
        return new Run(wall, cpu, peak / 1024, stages);
    }

    private static long peak(Path status) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(status));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            // Other systems have no such file, and here it goes with the process.
            return 0;
        }
    }
}
