package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.PerSite;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.LinkScheme;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.model.content.ArticleId;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a PDF of the clinic says stands on a page too (NHS-10). Only names and links can be compared: a PDF is matched by a
 * page whose name is part of its own, or by a link to a page in the same paragraph. PDFs of others are left alone.
 */
public final class LonePdfs implements ArticleCheck {
    private final PerSite<Set<List<String>>> names = new PerSite<>(LonePdfs::names);

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        if (!checked.isPublished()) {
            return;
        }
        MarkdownBody body = checked.article().body();
        for (Mention mention : body.mentions()) {
            if (PdfLinks.isLink(mention) && isOwn(mention.target())) {
                check(mention, body, checked.site(), diagnostics);
            }
        }
    }

    private void check(Mention link, MarkdownBody body, Site site, Diagnostics diagnostics) {
        String path = PdfLinks.path(link.target());
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".pdf".length());
        List<String> words = words(name);
        boolean named = names.of(site).stream().anyMatch(words::containsAll);
        if (!named && !hasPageBeside(link, body)) {
            diagnostics.report(
                    DiagnosticCode.STYLE_PDF_ALONE,
                    link.span(),
                    "no page of this site goes by the name of \"" + name + ".pdf\", and none is linked beside it",
                    "write what it says on a page, and link to that page in the same sentence");
        }
    }

    private static boolean isOwn(String target) {
        return !LinkScheme.isIn(target) && !target.startsWith("//");
    }

    /** Whether a link to a page of the site stands in the same paragraph or list. */
    private static boolean hasPageBeside(Mention link, MarkdownBody body) {
        String text = body.source().text();
        int before = text.lastIndexOf("\n\n", link.span().start());
        int after = text.indexOf("\n\n", link.span().end());
        return body.mentions().stream()
                .filter(other -> other.kind() == Mention.Kind.LINK && isOwn(other.target()))
                .filter(other -> PdfLinks.path(other.target()).endsWith(".md"))
                .anyMatch(other -> other.span().start() >= before
                        && (after < 0 || other.span().end() <= after));
    }

    /** The words in the names of all pages: that of the file, or of the folder whose overview it is. */
    private static Set<List<String>> names(Site site) {
        Set<List<String>> names = new HashSet<>();
        for (SitePage page : site.pages()) {
            if (page.article() != null) {
                ArticleId id = page.article().id();
                String path = id.path().endsWith("/index") ? id.folder() : id.path();
                List<String> words = words(path.substring(path.lastIndexOf('/') + 1));
                if (!words.isEmpty() && !path.equals("index")) {
                    names.add(words);
                }
            }
        }
        return names;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
