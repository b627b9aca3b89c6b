package dev.salve.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Builds made-up sites of several sizes with the runnable jar, each several times, and prints medians.
 *
 * <pre>
 * mvn package -DskipTests
 * java -cp target/test-classes:target/classes dev.salve.benchmark.Benchmark 10 100 1000
 * </pre>
 *
 * <p>Numbers are numbers of articles (of about 700 words, 25 to a treatment); without any, 10, 100, 1,000 and 10,000.
 * {@code runs=5} sets how often each is built (3), {@code jar=…} which jar (target/salve.jar), {@code folder=…} where
 * sites are laid out (target/benchmark), and {@code java=-XX:TieredStopAtLevel=1} an option of the virtual machine, as
 * often as wanted. Each size is measured twice: into an empty folder, and again over the finished site.
 *
 * <p>{@code terms=1000} measures what a glossary costs instead: each site is built in turn with so many terms, of which a
 * page explains about eleven, and without any.
 */
public final class Benchmark {
    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> javaOptions = new ArrayList<>();
    private int terms;
    private int runs = 3;
    private Path jar = Path.of("target/salve.jar");
    private Path folder = Path.of("target/benchmark");

    private Benchmark(String... args) {
        for (String arg : args) {
            String value = arg.substring(arg.indexOf('=') + 1);
            switch (arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : "") {
                case "runs" -> runs = Integer.parseInt(value);
                case "terms" -> terms = Integer.parseInt(value);
                case "jar" -> jar = Path.of(value);
                case "folder" -> folder = Path.of(value);
                case "java" -> javaOptions.add(value);
                case "" -> sizes.add(Integer.valueOf(value));
                default -> throw new IllegalArgumentException("what is " + arg + "?");
            }
        }
        if (sizes.isEmpty()) {
            sizes.addAll(List.of(10, 100, 1_000, 10_000));
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new Benchmark(args).measure();
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT, "%8s %-6s %8s %8s %6s  %s%n", "articles", "site", "wall s", "cpu s", "MiB", "ms");
        for (int size : sizes) {
            if (terms == 0) {
                measureTwice(size);
            } else {
                measureGlossary(size);
            }
        }
    }

    private void measureTwice(int size) throws IOException, InterruptedException {
        Path project = emptied(String.valueOf(size));
        MadeUpSite.write(project, size);
        List<Run> fresh = new ArrayList<>();
        List<Run> again = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            delete(project.resolve("site"));
            fresh.add(build(project));
            again.add(build(project));
        }
        print(size, "fresh", fresh);
        print(size, "again", again);
    }

    private void measureGlossary(int size) throws IOException, InterruptedException {
        Path with = emptied(size + "-with-terms");
        Path without = emptied(size + "-without-terms");
        MadeUpSite.writeWithTerms(with, size, terms);
        MadeUpSite.writeWithTerms(without, size, terms);
        MadeUpSite.removeTerms(without);
        List<Run> all = new ArrayList<>();
        List<Run> none = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            delete(with.resolve("site"));
            all.add(build(with));
            delete(without.resolve("site"));
            none.add(build(without));
        }
        print(size, "terms", all);
        print(size, "none", none);
        double wall = ratio(all, none, run -> run.wall().toMillis());
        double cpu = ratio(all, none, run -> run.cpu().toMillis());
        System.out.printf(Locale.ROOT, "%8d %-6s %8.3f %8.3f  times, the median of pairs%n", size, "ratio", wall, cpu);
    }

    private static double ratio(List<Run> runs, List<Run> others, ToLongFunction<Run> figure) {
        double[] ratios = IntStream.range(0, runs.size())
                .mapToDouble(i -> (double) figure.applyAsLong(runs.get(i)) / figure.applyAsLong(others.get(i)))
                .sorted()
                .toArray();
        return ratios[ratios.length / 2];
    }

    private Path emptied(String name) throws IOException {
        Path project = folder.resolve(name);
        delete(project);
        return project;
    }

    private Run build(Path project) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString(), "build", "--date", "2026-11-20"));
        command.addAll(List.of("--project", project.toString()));
        return Run.of(command, project.resolve("log.txt"));
    }

    private static void print(int size, String site, List<Run> runs) {
        StringBuilder stages = new StringBuilder();
        for (String stage : runs.get(0).stages().keySet()) {
            stages.append(stage)
                    .append(' ')
                    .append(median(runs, run -> run.stages().getOrDefault(stage, 0L)))
                    .append("  ");
        }
        System.out.printf(
                Locale.ROOT,
                "%8d %-6s %8.3f %8.2f %6d  %s%n",
                size,
                site,
                median(runs, run -> run.wall().toMillis()) / 1000.0,
                median(runs, run -> run.cpu().toMillis()) / 1000.0,
                median(runs, Run::peakMiB),
                stages.toString().strip());
    }

    private static long median(List<Run> runs, ToLongFunction<Run> figure) {
        long[] figures = runs.stream().mapToLong(figure).sorted().toArray();
        return figures[figures.length / 2];
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
