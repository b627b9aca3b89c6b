package dev.salve.browser;

import dev.salve.build.BuildListener;
import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import dev.salve.testing.ProcessFolder;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sites that are looked at, each built once and served at a base path. */
final class BuiltSites {
    private static final String BASE = "/patients/";
    private static final Path FOLDER = ProcessFolder.of("browser");

    /** The demonstration site in the theme {@code clinic}. */
    static final SiteServer DEMONSTRATION = serve(build("demonstration", Path.of("content"), Path.of("themes")));

    /** The same in the theme {@code plain}. */
    static final SiteServer PLAIN = serve(plain());

    /** A small site in Arabic. */
    static final SiteServer RIGHT_TO_LEFT = serve(fixture("right-to-left"));

    static final List<String> RIGHT_TO_LEFT_PAGES =
            List.of("", "peel/", "peel/risks/", "peel/aftercare/", "peel/faq/", "glossary/", "search/", "404.html");

    /** A page of every type of the demonstration site. */
    static final List<String> PAGES = List.of(
            "",
            "microneedling/",
            "microneedling/procedure/",
            "microneedling/benefits/",
            "microneedling/risks/",
            "microneedling/home-or-professional/",
            "microneedling/suitability/",
            "microneedling/aftercare/",
            "microneedling/questions/",
            "microneedling/faq/",
            "glossary/",
            "search/?q=collagen",
            "people/editorial-team/",
            "privacy/",
            "privacy-report/",
            "es/microneedling/aftercare/",
            "404.html");

    private BuiltSites() {}

    private static SiteServer serve(Path site) {
        return SiteServer.start(site, BASE);
    }

    private static Path plain() {
        Path folder = FOLDER.resolve("plain");
        SiteFixture.in(folder)
                .withFolder(Path.of("content"), "content/")
                .replacing("content/site.yaml", "theme: clinic", "theme: plain");
        return build("plain", folder.resolve("content"), Path.of("themes"));
    }

    private static Path fixture(String name) {
        Path folder = FOLDER.resolve(name);
        SiteFixture.Built built = SiteFixture.of("browser/" + name, folder)
                .withFile("themes/clinic/strings/ar.yaml", arabic(name))
                .withoutHealthRules()
                .build();
        if (!built.report().published()) {
            throw new AssertionError(built.problems().toString());
        }
        return folder.resolve("site");
    }

    /** The sample's words; a word of the theme that the sample does not have yet stands in English. */
    private static String arabic(String name) {
        try {
            Path sample = Path.of("src/test/resources/browser", name, "themes/clinic/strings/ar.yaml");
            String own = Files.readString(sample);
            return own
                    + Files.readAllLines(Path.of("themes/clinic/strings/en.yaml")).stream()
                            .filter(line -> line.contains(":") && !line.startsWith("#"))
                            .filter(line -> !("\n" + own).contains("\n" + line.substring(0, line.indexOf(':') + 1)))
                            .map(line -> line + "\n")
                            .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build(String name, Path content, Path themes) {
        Path folder = FOLDER.resolve(name);
        BuildReport report = SiteBuilder.build(
                new BuildOptions(
                        Path.of(""),
                        content,
                        themes,
                        folder.resolve("site"),
                        SiteFixture.TODAY,
                        false,
                        false,
                        "https://alder-quay.example" + BASE,
                        false),
                BuildListener.SILENT);
        if (!report.published()) {
            throw new AssertionError(
                    new SiteFixture.Built(report, folder).problems().toString());
        }
        return folder.resolve("site");
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    static Stream<String> rightToLeftPages() {
        return RIGHT_TO_LEFT_PAGES.stream();
    }
}
