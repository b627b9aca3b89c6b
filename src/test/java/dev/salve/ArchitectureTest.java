package dev.salve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The map of the code: what each package may import. Rows stand in reading order and name only rows above them, so
 * there can be no circle.
 */
class ArchitectureTest {
    private static final String BASE = "dev.salve.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.salve");

    /**
     * A row of the map.
     *
     * @param name a package below the base package; or a class that may import, or be imported, otherwise than its package
     * @param common a group of rows above it, any of which it may import
     * @param own further rows above it, all of which it does import
     */
    private record Row(String name, Group common, List<String> own) {
        boolean allows(String other) {
            return common.rows.contains(other) || own.contains(other);
        }

        List<String> allowed() {
            return Stream.concat(common.rows.stream(), own.stream()).toList();
        }
    }

    /** Rows that many others build on. */
    private enum Group {
        NOTHING(""),
        /** Where text comes from, and what is said of it. */
        GROUND("source, diagnostic"),
        /** What was read. */
        CONTENT("source, diagnostic, yaml.Text, language, config, markdown, model.content"),
        /** What was joined. */
        SITE("source, diagnostic, yaml.Text, language, config, markdown, model.content, model.site");

        private final List<String> rows;

        Group(String rows) {
            this.rows = names(rows);
        }
    }

    private static final List<Row> MAP = List.of(
            row("source", Group.NOTHING, ""),
            row("work", Group.NOTHING, ""),
            row("colour", Group.NOTHING, ""),
            row("qr", Group.NOTHING, ""),
            row("diagnostic", Group.NOTHING, "source"),
            row("yaml.Text", Group.NOTHING, "source"),
            row("yaml", Group.GROUND, "yaml.Text"),
            row("language", Group.GROUND, "yaml"),
            row("config", Group.GROUND, "yaml, yaml.Text, language"),
            row("markdown.component", Group.NOTHING, ""),
            row("markdown.grammar", Group.NOTHING, "markdown.component"),
            row("markdown", Group.GROUND, "markdown.component, markdown.grammar"),
            row("prose", Group.GROUND, "language, markdown"),
            row("media", Group.GROUND, "markdown"),
            row("model.content", Group.GROUND, "yaml.Text, language, config, markdown, media"),
            row("model.site", Group.CONTENT, ""),
            row("model.theme", Group.NOTHING, "source, colour"),
            row("model.output", Group.NOTHING, "source"),
            row("citation", Group.CONTENT, ""),
            row("signoff", Group.SITE, ""),
            // stage 1
            row("read", Group.CONTENT, "yaml, media, work"),
            // stage 2
            row("link", Group.SITE, "work"),
            // stage 3
            row("check", Group.SITE, "prose, model.output"),
            row("check.content", Group.SITE, "check"),
            row("check.structure", Group.SITE, "check, prose"),
            row("check.balance", Group.SITE, "check, prose"),
            row("check.source", Group.SITE, "check, prose"),
            row("check.review", Group.SITE, "check"),
            row("check.passage", Group.SITE, "check, prose, yaml.Text"),
            row("check.claims", Group.SITE, "check, prose, check.passage, yaml.Text"),
            row("check.facts", Group.SITE, "check, prose, check.passage, yaml.Text"),
            row("check.readability", Group.SITE, "check, prose"),
            row("check.style", Group.SITE, "check, prose, check.passage, yaml.Text"),
            row("check.component", Group.SITE, "check, prose"),
            row("check.site", Group.SITE, "check"),
            row("check.output", Group.GROUND, "check, model.output"),
            row("check.access", Group.SITE, "check, prose, media, check.passage, check.output"),
            row("check.glossary", Group.SITE, "check, prose"),
            row("check.search", Group.SITE, "check, model.output, check.output"),
            row("check.privacy", Group.GROUND, "check, model.output, check.output"),
            row(
                    "check.Checks",
                    Group.NOTHING,
                    "check, check.content, check.structure, check.balance, check.source, check.review, check.passage,"
                            + " check.claims, check.facts, check.readability, check.style, check.component,"
                            + " check.site, check.output, check.access, check.glossary, check.search, check.privacy"),
            // stage 4
            row("theme", Group.GROUND, "yaml, yaml.Text, config, colour, markdown, model.theme"),
            row("render.view", Group.NOTHING, "markdown"),
            row("render.component", Group.SITE, "media, theme, render.view"),
            row("render", Group.SITE, "model.output, citation, theme"),
            row("render.headers", Group.SITE, "render"),
            row("render.jsonld", Group.SITE, ""),
            row("render.search", Group.SITE, "render"),
            row("render.feed", Group.SITE, "render"),
            row("render.sitemap", Group.SITE, "render"),
            row("render.redirect", Group.SITE, "model.output, render, render.headers"),
            row("render.statics", Group.SITE, "model.output, render"),
            row(
                    "render.page",
                    Group.SITE,
                    "work, qr, model.output, theme, render, render.view, render.component, render.headers, render.jsonld, "
                            + "render.search"),
            row(
                    "render.Renderers",
                    Group.NOTHING,
                    "work, theme, render, render.page, render.sitemap, render.feed, render.search, render.redirect, "
                            + "render.headers, render.statics"),
            // stage 5
            row("publish", Group.GROUND, "model.output"),
            // all stages
            row(
                    "build",
                    Group.SITE,
                    "work, markdown.component, model.output, signoff, read, link, check, check.Checks, theme, render, "
                            + "render.view, render.Renderers, publish"),
            row("report", Group.SITE, "yaml, yaml.Text, signoff, prose, check, citation, theme"),
            row("serve", Group.SITE, "prose, check, render.headers, build"),
            row("scaffold", Group.GROUND, "yaml"),
            row("explain", Group.GROUND, "yaml, markdown.component"),
            row("schema", Group.GROUND, "yaml, config, read"),
            row(
                    "cli",
                    Group.SITE,
                    "markdown.component, signoff, prose, check, render.view, publish, build, report, serve, scaffold, explain, schema"));

    /** The only packages that may use a library, by the beginning of the library's packages. */
    private static final Map<String, Set<String>> HOMES = new TreeMap<>(Map.ofEntries(
            Map.entry("tools.jackson.dataformat", Set.of("yaml")),
            Map.entry("org.snakeyaml", Set.of("yaml")),
            Map.entry(
                    "tools.jackson.core",
                    Set.of("yaml", "diagnostic", "publish", "render.jsonld", "render.search", "schema", "cli")),
            Map.entry("com.vladsch.flexmark", Set.of("markdown", "markdown.grammar")),
            Map.entry("freemarker", Set.of("theme")),
            Map.entry("de.undercouch.citeproc", Set.of("citation")),
            Map.entry("com.github.difflib", Set.of("signoff")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("com.google.zxing", Set.of("qr")),
            Map.entry("javax.xml.stream", Set.of("media", "render"))));

    private static Row row(String name, Group common, String own) {
        return new Row(name, common, names(own));
    }

    private static List<String> names(String listed) {
        return Stream.of(listed.split(", *")).filter(name -> !name.isEmpty()).toList();
    }

    @Test
    void rowNamesOnlyRowsAboveIt() {
        Set<String> above = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : MAP) {
            row.allowed().stream()
                    .filter(name -> !above.contains(name))
                    .forEach(name -> wrong.add(row.name() + " names " + name + ", which does not stand above it"));
            if (!above.add(row.name())) {
                wrong.add(row.name() + " stands twice");
            }
        }
        assertNone(wrong);
    }

    @Test
    void packageImportsOnlyWhatItsRowAllows() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            Row row = rowOf(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (row == null || !target.getName().startsWith(BASE)) {
                    continue;
                }
                Row other = rowOf(target);
                if (other != null && other != row && !row.allows(other.name())) {
                    wrong.add(row.name() + " may not import " + other.name() + ": " + dependency.getDescription()
                            + "; it may import " + row.allowed());
                }
            }
        }
        assertNone(wrong);
    }

    @Test
    void everyPackageHasARow() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (rowOf(type) == null) {
                wrong.add(type.getPackageName() + " has no row, but holds " + type.getSimpleName());
            }
        }
        assertNone(wrong);
    }

    @Test
    void rowNamesNothingOfItsOwnThatItDoesNotImport() {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            Row row = rowOf(type);
            if (row != null) {
                Set<String> found = imports.computeIfAbsent(row.name(), name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> rowOf(dependency.getTargetClass().getBaseComponentType()))
                        .filter(Objects::nonNull)
                        .forEach(other -> found.add(other.name()));
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Row row : MAP) {
            Set<String> found = imports.get(row.name());
            if (found == null) {
                wrong.add("there is no " + row.name() + " any more");
                continue;
            }
            row.own().stream()
                    .filter(name -> !found.contains(name))
                    .forEach(name -> wrong.add(row.name() + " does not import " + name + " any more"));
        }
        assertNone(wrong);
    }

    @Test
    void eachLibraryHasItsHome() {
        Map<String, String> wrong = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            String home = type.getPackageName().substring("dev.salve.".length());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isForeign(target.getName()) && !isAtHome(target.getName(), home)) {
                    String pair = home + " is no home of " + target.getPackageName();
                    wrong.putIfAbsent(pair, pair + ": " + dependency.getDescription());
                }
            }
        }
        assertNone(List.copyOf(wrong.values()));
    }

    private static boolean isAtHome(String target, String home) {
        return HOMES.entrySet().stream()
                .anyMatch(library -> target.startsWith(library.getKey() + ".")
                        && library.getValue().contains(home));
    }

    private static boolean isForeign(String name) {
        return name.contains(".")
                && !name.startsWith(BASE)
                && !name.startsWith("org.jspecify.")
                && (!name.startsWith("java.") && !name.startsWith("javax.") || name.startsWith("javax.xml.stream."));
    }

    @Test
    void onlyTheCommandLineTalksToTheConsoleAndEndsTheProgram() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().equals(BASE + "cli")) {
                continue;
            }
            type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                    .forEach(access -> wrong.add(access.getDescription()));
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTarget().getFullName().startsWith("java.lang.System.exit(")
                            || call.getTarget().getFullName().equals("java.lang.Throwable.printStackTrace()"))
                    .forEach(call -> wrong.add(call.getDescription()));
        }
        assertNone(wrong);
    }

    /** Nothing below the command line knows today's date, the zone or the locale of the machine. */
    @Test
    void onlyTheCommandLineAsksTheMachineForDateZoneAndLocale() {
        Set<String> asking = Set.of(
                "java.time.LocalDate.now()",
                "java.time.LocalDateTime.now()",
                "java.time.Instant.now()",
                "java.time.ZoneId.systemDefault()",
                "java.util.Locale.getDefault()",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.System.currentTimeMillis()");
        List<String> wrong = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            // a lock tells when it was taken, and a preview is told from an earlier one
            boolean mayAsk = type.getPackageName().equals(BASE + "cli")
                    || Set.of("SiteLock", "Rebuilder").contains(type.getSimpleName());
            if (!mayAsk) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> asking.contains(call.getTarget().getFullName()))
                        .forEach(call -> wrong.add(call.getDescription()));
            }
        }
        assertNone(wrong);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNullIsMarked() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : packages()) {
            Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.contains("/**") || !text.contains("@" + NullMarked.class.getSimpleName())) {
                wrong.add(name + " has no package-info.java with a comment and @NullMarked");
            }
        }
        assertNone(wrong);
    }

    @Test
    void namesSayWhatAClassIs() {
        List<String> wrong = CLASSES.stream()
                .filter(type -> type.getSimpleName()
                        .matches(".*(Manager|Helper|Helpers|Utils?|Impl|Service|Processor)|Abstract.*|Salve.+"))
                // the extension is called Salve's to tell it from flexmark's own
                .filter(type -> !type.getSimpleName().equals("SalveExtension"))
                .map(type -> type.getName() + " has a name that says nothing")
                .toList();
        assertNone(wrong);
    }

    /** A documentation test: the map in the README names every package, or the one above it, and no other. */
    @Test
    void readmeNamesEveryPackage() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String map = readme.substring(readme.indexOf("| Package |"));
        String column = map.substring(0, map.indexOf("\n\n"))
                .lines()
                .map(line -> line.split("\\|")[1])
                .collect(Collectors.joining("\n"));
        Set<String> named = Pattern.compile("`([a-z.]+)`")
                .matcher(column)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> packages = packages().stream()
                .map(name -> name.substring("dev.salve.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> wrong = new ArrayList<>();
        for (String name : packages) {
            String above = name.replaceFirst("\\.[a-z]+$", "");
            if (!named.contains(name) && !named.contains(above)) {
                wrong.add("the map of the code in README.md does not name " + name);
            }
        }
        named.stream()
                .filter(name -> !packages.contains(name))
                .forEach(name -> wrong.add("README.md names " + name + ", which is no package"));
        assertNone(wrong);
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Row rowOf(JavaClass type) {
        if (!type.getName().startsWith(BASE)) {
            return null;
        }
        String outer = type.getName().replaceFirst("\\$.*", "").substring(BASE.length());
        String folder = type.getPackageName().length() < BASE.length()
                ? ""
                : type.getPackageName().substring(BASE.length());
        Row found = null;
        for (Row row : MAP) {
            if (row.name().equals(outer)) {
                return row;
            }
            if (row.name().equals(folder)) {
                found = row;
            }
        }
        return found;
    }

    private static void assertNone(List<String> wrong) {
        assertEquals("", wrong.stream().distinct().sorted().collect(Collectors.joining("\n")));
    }
}
