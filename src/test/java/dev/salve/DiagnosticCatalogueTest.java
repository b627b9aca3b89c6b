package dev.salve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code, shown failing. Each folder {@code diagnostics/AREA/NAME} is laid over the clean site in
 * {@code diagnostics/base}, and its {@code expected.txt} lists what the build then says of that area.
 *
 * <p>In a fixture, {@code delete.txt} lists files of the base to take away, and what stands in a file called
 * {@code X.more} is put behind the base's file {@code X}. Files that can't be stored are made by {@link OddInput}.
 * Run with {@code -Dgolden.update=true} to write the expectations anew, and read the difference like code.
 */
class DiagnosticCatalogueTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics");
    private static final Set<String> OWN_FILES = Set.of("expected.txt", "delete.txt");

    /** Codes that no content can raise, each with the tests that do. */
    private static final Map<DiagnosticCode, String> RAISED_ELSEWHERE = Map.of(
            DiagnosticCode.MARKDOWN_TOO_SLOW, "dev.salve.markdown.LimitsTest#readingBeyondTheDeadlineIsRefused",
            DiagnosticCode.PUBLISH_OUTPUT_IN_SOURCE,
                    "dev.salve.publish.SitePublisherTest#siteMayNotBeHoldOrLieInASource",
            DiagnosticCode.PUBLISH_LOCKED,
                    "dev.salve.publish.SiteLockTest#secondBuildOfThisProgramIsRefusedAndTheFirstKeepsItsLock",
            DiagnosticCode.PUBLISH_FAILED, "dev.salve.publish.SitePublisherTest#fileInTheSitesPlaceIsRefused",
            DiagnosticCode.PUBLISH_FILE_BY_FILE,
                    "dev.salve.publish.FileByFileTest#siteThatIsALinkIsBroughtUpToDateInPlaceAndANoteSaysSo",
            DiagnosticCode.PUBLISH_LEFTOVER,
                    "dev.salve.publish.StagedSiteTest#whatCannotBeRemovedIsNamedAndTheSiteIsPublishedAllTheSame");

    @TempDir
    private Path folder;

    static List<String> fixtures() throws IOException {
        try (Stream<Path> walk = Files.walk(FIXTURES)) {
            return walk.filter(path -> path.getFileName().toString().equals("expected.txt"))
                    .map(path ->
                            FIXTURES.relativize(path.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void cleanSiteHasNoProblemsEvenStrictly() {
        SiteFixture.Built built =
                SiteFixture.of("diagnostics/base", folder).strictly().build();
        assertEquals(List.of(), built.problems());
        assertTrue(built.report().published());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void fixtureReportsWhatItExpects(String name) throws IOException {
        SiteFixture site = lay(FIXTURES.resolve(name), SiteFixture.of("diagnostics/base", folder));
        OddInput.add(name, folder);
        String area = name.substring(0, name.indexOf('/'));
        String found = site.build().problems().stream()
                .filter(problem -> problem.contains("[" + area + "/"))
                .map(problem -> problem.replace(folder.toString(), "PROJECT") + "\n")
                .collect(Collectors.joining());
        Path expected = FIXTURES.resolve(name).resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, found);
        }
        assertEquals(Files.readString(expected), found);
        assertTrue(found.contains("["), "this fixture reports nothing");
    }

    private static SiteFixture lay(Path fixture, SiteFixture site) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(fixture)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String path = fixture.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".more")) {
                String base = path.substring(0, path.length() - ".more".length());
                String text = Files.readString(FIXTURES.resolve("base").resolve(base));
                site.withFile(base, text + Files.readString(file));
            } else if (!OWN_FILES.contains(path)) {
                site.withFile(path, Files.readAllBytes(file));
            }
        }
        Path deleted = fixture.resolve("delete.txt");
        if (Files.exists(deleted)) {
            Files.readAllLines(deleted).forEach(site::without);
        }
        return site;
    }

    @Test
    void everyCodeHasAFailingFixture() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String name : fixtures()) {
            String area = name.substring(0, name.indexOf('/'));
            Pattern code = Pattern.compile("\\[(" + area + "/[a-z0-9-]+)]");
            code.matcher(Files.readString(FIXTURES.resolve(name).resolve("expected.txt")))
                    .results()
                    .forEach(match -> shown.add(match.group(1)));
        }
        List<String> missing = Arrays.stream(DiagnosticCode.values())
                .filter(code -> !RAISED_ELSEWHERE.containsKey(code))
                .map(DiagnosticCode::code)
                .filter(code -> !shown.contains(code))
                .toList();
        assertEquals(List.of(), missing, "these codes have no failing fixture");
    }

    @Test
    void codesThatNoContentRaisesHaveATestOfTheirOwn() throws ReflectiveOperationException {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<DiagnosticCode, String> entry : RAISED_ELSEWHERE.entrySet()) {
            String[] test = entry.getValue().split("#");
            List<String> methods = new ArrayList<>();
            Arrays.stream(Class.forName(test[0]).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .forEach(method -> methods.add(method.getName()));
            if (!methods.contains(test[1])) {
                wrong.put(entry.getKey().code(), entry.getValue());
            }
        }
        assertEquals(Map.of(), wrong);
    }
}
