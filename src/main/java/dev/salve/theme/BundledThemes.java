package dev.salve.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The themes that Salve brings along: in the runnable jar, or in the folder that the build compiles to. */
final class BundledThemes implements ThemeSource {
    /** What their files are shown with. */
    static final String SHOWN = "(Salve's own) ";

    private static final String ROOT = "themes/";
    /** A file that is always there and so tells where the others are. */
    private static final String ANCHOR = ROOT + "clinic/theme.yaml";

    private final ClassLoader loader;
    private volatile @Nullable Set<String> paths;

    BundledThemes() {
        this(BundledThemes.class.getClassLoader());
    }

    BundledThemes(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<String> themes() throws IOException {
        return paths().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .toList();
    }

    @Override
    public List<String> list(String theme, String folder) throws IOException {
        String start = theme + "/" + folder + "/";
        return paths().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(theme.length() + 1))
                .toList();
    }

    @Override
    public byte @Nullable [] read(String theme, String path) throws IOException {
        try (InputStream in = loader.getResourceAsStream(ROOT + theme + "/" + path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    @Override
    public String shown(String theme, String path) {
        return SHOWN + "themes/" + theme + "/" + path;
    }

    /** Every bundled file, relative to the folder of themes. */
    private Set<String> paths() throws IOException {
        Set<String> known = paths;
        if (known == null) {
            known = find();
            paths = known;
        }
        return known;
    }

    private Set<String> find() throws IOException {
        URL anchor = loader.getResource(ANCHOR);
        if (anchor == null) {
            throw new IOException("Salve's own themes are missing from it");
        }
        return "jar".equals(anchor.getProtocol()) ? inJar(anchor) : inFolder(anchor);
    }

    private static Set<String> inJar(URL anchor) throws IOException {
        JarURLConnection connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        Set<String> found = new TreeSet<>();
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(ROOT) && name.indexOf('/', ROOT.length()) > 0)
                    .map(name -> name.substring(ROOT.length()))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> inFolder(URL anchor) throws IOException {
        Path file = pathOf(anchor);
        Path root = file.resolve("../..").normalize();
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.indexOf('/') > 0)
                    .forEach(found::add);
        }
        return found;
    }

    private static Path pathOf(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IOException("Salve's own themes can't be found at " + url, e);
        }
    }
}
