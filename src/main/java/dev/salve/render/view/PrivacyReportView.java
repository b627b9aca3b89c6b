package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof that a site follows nobody: what the checks of its finished files found.
 *
 * @param title its heading
 * @param lead the text under the heading, or null
 * @param pages how many pages were checked
 * @param otherSites how many addresses of other sites are loaded
 * @param stored in how many places scripts keep data, cookies included
 * @param sent in how many places scripts can send data
 * @param inline how many forms of code stand in pages
 * @param policies how many faults the policies of pages have
 * @param found each fault in a sentence, in English; none on an honest site
 * @param scripts every script file, by path
 * @param policy the content security policy
 */
public record PrivacyReportView(
        String title,
        @Nullable Html lead,
        String pages,
        String otherSites,
        String stored,
        String sent,
        String inline,
        String policies,
        List<String> found,
        List<Script> scripts,
        String policy)
        implements ContentView {

    /**
     * A script file.
     *
     * @param path below the site's root
     * @param bytes its size
     * @param sha256 the hash of its content, in hexadecimal digits
     */
    public record Script(String path, String bytes, String sha256) {}

    @Override
    public String template() {
        return "privacy-report";
    }
}
