package dev.salve.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The pages that the preview shows: looked up in memory by their whole path, never on a disk. */
final class SiteFiles {
    private final SortedMap<String, byte[]> files;
    private final String base;
    private final ReadingPanels panels;

    /**
     * @param files every file by its path below the site's root
     * @param base the path under which the site will stand, starting and ending with a slash
     * @param panels what is shown at the foot of pages, though no file holds it
     */
    SiteFiles(SortedMap<String, byte[]> files, String base, ReadingPanels panels) {
        this.files = files;
        this.base = base;
        this.panels = panels;
    }

    /** The path under which the site stands. */
    String base() {
        return base;
    }

    /**
     * The file at {@code path}, or the way to it, or the site's page for addresses that lead nowhere.
     *
     * @param query the query of the request as it came, kept where the way leads on
     */
    Answer answer(String path, @Nullable String query) {
        if (!path.startsWith(base)) {
            boolean above = path.equals("/") || base.equals(path + "/");
            return above ? redirect(302, base, query) : notFound();
        }
        String name = path.substring(base.length());
        String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
        byte[] found = files.get(file);
        if (found != null) {
            String panel = panels.panel(file);
            byte[] shown = panel == null ? found : PreviewPaths.withPanel(found, panel);
            return Answer.of(200, ContentTypes.of(file), shown);
        }
        return files.containsKey(name + "/index.html") ? redirect(301, path + "/", query) : notFound();
    }

    private Answer notFound() {
        byte[] page = files.get("404.html");
        return page == null ? Answer.text(404, "There is no such page.") : Answer.of(404, ContentTypes.HTML, page);
    }

    private static Answer redirect(int status, String path, @Nullable String query) {
        try {
            String to = new URI(null, null, path, null).toASCIIString();
            return Answer.text(status, "The page is at " + to).with("Location", query == null ? to : to + "?" + query);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the pages are the same, byte for byte. */
    boolean isSameAs(@Nullable SiteFiles other) {
        return other != null
                && base.equals(other.base)
                && files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }
}
