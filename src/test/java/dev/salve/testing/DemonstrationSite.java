package dev.salve.testing;

import dev.salve.build.BuildListener;
import dev.salve.build.BuildOptions;
import dev.salve.build.BuildReport;
import dev.salve.build.SiteBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The demonstration site of this project, built strictly from its real content, once for all tests. */
public final class DemonstrationSite {
    private static final SiteFixture.Built BUILT = build(SiteFixture.TODAY, ProcessFolder.of("demonstration"));

    private DemonstrationSite() {}

    public static SiteFixture.Built built() {
        return BUILT;
    }

    /** Builds it for a day into {@code site/} below a folder. */
    public static SiteFixture.Built build(LocalDate day, Path folder) {
        Path project = Path.of("");
        BuildReport report = SiteBuilder.build(
                new BuildOptions(
                        project,
                        project.resolve("content"),
                        project.resolve("themes"),
                        folder.resolve("site"),
                        day,
                        false,
                        false,
                        null,
                        true),
                BuildListener.SILENT);
        return new SiteFixture.Built(report, folder);
    }

    /** The paths of all pages. */
    public static List<String> pages() {
        return BUILT.files().stream().filter(path -> path.endsWith(".html")).toList();
    }

    public static Document page(String path) {
        return Jsoup.parse(BUILT.file(path), "https://alder-quay.example/" + path);
    }
}
