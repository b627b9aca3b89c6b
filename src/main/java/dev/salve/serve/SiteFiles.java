package dev.salve.serve;

import dev.salve.source.FileContent;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The pages that the preview shows: looked up by their whole path among the files of a build, never on a disk. */
final class SiteFiles {
    private final SortedMap<String, FileContent> files;
    private final String base;
    private final ReadingPanels panels;

    /**
     * @param files every file by its path below the site's root
     * @param base the path under which the site will stand, starting and ending with a slash
     * @param panels what is shown at the foot of pages, though no file holds it
     */
    SiteFiles(SortedMap<String, FileContent> files, String base, ReadingPanels panels) {
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
        FileContent found = files.get(file);
        if (found != null) {
            String panel = panels.panel(file);
            FileContent shown = panel == null ? found : FileContent.of(PreviewPaths.withPanel(found.bytes(), panel));
            return Answer.of(200, ContentTypes.of(file), shown);
        }
        return files.containsKey(name + "/index.html") ? redirect(301, path + "/", query) : notFound();
    }

    private Answer notFound() {
        FileContent page = files.get("404.html");
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

    /** Whether all files are the same. */
    boolean isSameAs(@Nullable SiteFiles other) {
        return other != null && base.equals(other.base) && files.equals(other.files);
    }
}
