package dev.salve.faults;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.salve.testing.SiteFixture;
import dev.salve.testing.SiteFixture.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A small project beside a folder that is none of its business, where secrets lie. */
final class HostileProject {
    static final String SECRET = "secret-of-another-folder";

    final Path folder;
    final SiteFixture site;

    private HostileProject(Path folder) {
        this.folder = folder.resolve("project");
        this.site = SmallSite.in(this.folder).withFile("content/plain.md", SmallSite.page("Plain", "Text."));
    }

    /** The project {@code project} in a folder, beside {@code outside}. */
    static HostileProject in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("outside/deep"));
        Files.writeString(folder.resolve("outside/secret.md"), SmallSite.page("Secret", SECRET));
        Files.writeString(folder.resolve("outside/secret.txt"), SECRET);
        Files.writeString(folder.resolve("outside/index.md"), SmallSite.page("Secret", SECRET));
        return new HostileProject(folder);
    }

    Built build() {
        return assertTimeoutPreemptively(Duration.ofSeconds(2), site::build);
    }
}
