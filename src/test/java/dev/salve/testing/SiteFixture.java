package dev.salve.testing;

import dev.salve.build.BuildListener;
import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A site for a test: files in, build, ask. */
public final class SiteFixture {
    /** The day for which fixtures are built unless they say otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final Set<String> HEALTH = Set.of(
            "review",
            "structure",
            "balance",
            "source",
            "readability",
            "site",
            "claims",
            "style",
            "component",
            "search");

    private final Path project;
    private LocalDate date = TODAY;
    private boolean strict;
    private boolean drafts;
    private boolean future;

    private SiteFixture(Path project) {
        this.project = project;
    }

    /** A project in an empty folder. */
    public static SiteFixture in(Path folder) {
        return new SiteFixture(folder);
    }

    /** A project in an empty folder that starts as a copy of {@code src/test/resources/NAME}. */
    public static SiteFixture of(String name, Path folder) {
        return in(folder).withFolder(RESOURCES.resolve(name));
    }

    /**
     * The smallest site that a test can build upon: a home page and a treatment called peel, in English. Rules on what
     * a patient must be told are off: so small a site tells nothing.
     */
    public static SiteFixture small(Path folder) {
        return in(folder)
                .withFile("content/site.yaml", """
                        format: 1
                        title: Small Clinic
                        url: https://small.example/
                        languages: [en-GB]
                        clinic: { name: Small Clinic }
                        emergency: { telephone: "999" }
                        """)
                .withoutHealthRules()
                .withPage("content/index.md", "page", "Home.")
                .withPage("content/peel/index.md", "treatment", "A treatment.");
    }

    /** Switches off the rules on what a patient must be told; nothing else may be said of rules in site.yaml. */
    public SiteFixture withoutHealthRules() {
        return withFile("content/site.yaml", read(project.resolve("content/site.yaml")) + healthRulesOff());
    }

    /** What site.yaml says to switch off the rules on what a patient must be told. */
    public static String healthRulesOff() {
        return rulesOff(code -> HEALTH.contains(code.area()) || code == DiagnosticCode.FACT_CONTRADICTED);
    }

    /** Writes an article of a kind with a title made of its path, and a text. */
    public SiteFixture withPage(String path, String kind, String text) {
        return withFile(path, "---\ntitle: Page %s\nkind: %s\n---\n\n%s\n".formatted(path, kind, text));
    }

    /** Lays the files of a folder over the project. */
    public SiteFixture withFolder(Path from) {
        return withFolder(from, "");
    }

    /** Lays the files of a folder over a folder of the project, such as {@code content/}. */
    public SiteFixture withFolder(Path from, String to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    write(to + from.relativize(file), Files.readAllBytes(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a file of the project, such as {@code content/index.md}. */
    public SiteFixture withFile(String path, String text) {
        return withFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the project. */
    public SiteFixture withFile(String path, byte[] bytes) {
        try {
            write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Deletes a file of the project. */
    public SiteFixture without(String path) {
        try {
            Files.delete(project.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces words in a file of the project; they must be there. */
    public SiteFixture replacing(String path, String words, String others) {
        String text = read(project.resolve(path));
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " does not hold \"" + words + "\"");
        }
        return withFile(path, text.replace(words, others));
    }

    /**
     * Switches every rule off but some, for tests of what pages look like: rules about content have fixtures of their
     * own, and a new one must not make these fail.
     */
    public SiteFixture withoutRules(DiagnosticCode... but) {
        String text = read(project.resolve("content/site.yaml"));
        return withFile(
                "content/site.yaml", text + rulesOff(code -> !List.of(but).contains(code)));
    }

    private static String rulesOff(Predicate<DiagnosticCode> chosen) {
        StringBuilder text = new StringBuilder("rules:\n  severity:\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            if (code.sort() == DiagnosticCode.Sort.RULE && chosen.test(code)) {
                text.append("    ").append(code.code()).append(": off\n");
            }
        }
        return text.toString();
    }

    public SiteFixture on(LocalDate day) {
        this.date = day;
        return this;
    }

    public SiteFixture strictly() {
        this.strict = true;
        return this;
    }

    public SiteFixture withDrafts() {
        this.drafts = true;
        return this;
    }

    public SiteFixture withFuture() {
        this.future = true;
        return this;
    }

    /** Builds the site into {@code site/} below the project. */
    public Built build() {
        return new Built(SiteBuilder.build(options(), BuildListener.SILENT), project);
    }

    /** Builds the site into nothing. */
    public Built check() {
        return new Built(SiteBuilder.check(options(), BuildListener.SILENT), project);
    }

    /** What a preview of a project builds: drafts and pages of the future too, on {@link #TODAY}. */
    public static BuildOptions previewOptions(Path project) {
        return options(project, TODAY, true, true, false);
    }

    private BuildOptions options() {
        return options(project, date, drafts, future, strict);
    }

    private static BuildOptions options(Path project, LocalDate date, boolean drafts, boolean future, boolean strict) {
        return new BuildOptions(
                project,
                project.resolve("content"),
                project.resolve("themes"),
                project.resolve("site"),
                date,
                drafts,
                future,
                null,
                strict);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of a build. */
    public record Built(BuildReport report, Path project) {

        /** Each problem as {@code severity[code] path:line:column: message}, in reading order. */
        public List<String> problems() {
            return report.diagnostics().stream().map(Built::line).toList();
        }

        private static String line(Diagnostic d) {
            return d.severity().word().toLowerCase(Locale.ROOT) + "[" + d.code() + "] "
                    + d.span().location() + ": " + d.message() + (d.waived() ? " (waived)" : "");
        }

        /** The codes of all problems, in reading order. */
        public List<String> codes() {
            return report.diagnostics().stream().map(d -> d.code().code()).toList();
        }

        /** Each problem as its code and place, such as {@code link/broken content/index.md:6:5}, in reading order. */
        public List<String> places() {
            return report.diagnostics().stream()
                    .map(d -> d.code() + " " + d.span().location())
                    .toList();
        }

        /** A file of the site. */
        public String file(String path) {
            return read(project.resolve("site").resolve(path));
        }

        public boolean hasFile(String path) {
            return Files.exists(project.resolve("site").resolve(path));
        }

        /** What stands inside the main element of a page. */
        public String main(String path) {
            String html = file(path);
            int start = html.indexOf('>', html.indexOf("<main")) + 1;
            return html.substring(start, html.indexOf("</main>")).strip();
        }

        /** All files of the site but the manifest, sorted. */
        public List<String> files() {
            Path site = project.resolve("site");
            try (Stream<Path> walk = Files.walk(site)) {
                return walk.filter(Files::isRegularFile)
                        .map(file -> site.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> !path.equals(".salve-manifest.json"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
