package dev.salve.signoff;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.RecordFile;
import dev.salve.model.site.SignOff;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins a site with the records of its sign-offs: each is read and held against the article as it is now. */
public final class SignOffs {
    private final Site site;
    private final Diagnostics diagnostics;
    private final Map<ArticleId, SignOff> found = new HashMap<>();

    private SignOffs(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    /** The site with its sign-offs. A demonstration site has none, whatever stands in its folder. */
    public static Site join(Site site, Diagnostics diagnostics) {
        if (site.config().identity().isDemonstration()
                || site.library().signOffs().isEmpty()) {
            return site;
        }
        SignOffs signOffs = new SignOffs(site, diagnostics);
        Map<String, Article> articles = new HashMap<>();
        site.library().articles().forEach(article -> articles.put(RecordFile.path(article.id()), article));
        site.library().signOffs().forEach(file -> signOffs.add(file, articles.get(file.path())));
        return site.withSignOffs(signOffs.found);
    }

    /** The record of an article, or null where there is none that can be relied on. */
    public static @Nullable SignOffRecord record(Site site, ArticleId article) {
        RecordFile file = file(site, article);
        return file == null ? null : RecordReader.read(file, new Diagnostics());
    }

    /** Why an article has no record that can be relied on. */
    public static Refusal noRecord(Site site, Article article) {
        RecordFile file = file(site, article.id());
        return file == null
                ? new Refusal("nobody has signed this article", article.titleSpan(), "\"salve review sign\" signs it")
                : new Refusal(
                        "the record of this article's sign-off can't be relied on",
                        file.file().whole(),
                        "\"salve check\" says what is wrong with it");
    }

    private static @Nullable RecordFile file(Site site, ArticleId article) {
        return site.library().signOffs().stream()
                .filter(record -> record.path().equals(RecordFile.path(article)))
                .findFirst()
                .orElse(null);
    }

    private void add(RecordFile file, @Nullable Article article) {
        if (article == null) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_RECORD_WITHOUT_ARTICLE,
                    file.file().whole(),
                    "this record belongs to an article that is not there",
                    "move it along if the article has moved, then have it signed again; else delete it");
            return;
        }
        SignOffRecord record = RecordReader.read(file, diagnostics);
        SitePage page = site.page(article.id());
        if (record == null) {
            found.put(article.id(), new SignOff(file.file(), List.of(), 0, null));
        } else if (page != null && article.readable()) {
            found.put(article.id(), signOff(file.file(), record, page, article));
        }
    }

    private SignOff signOff(SourceFile file, SignOffRecord record, SitePage page, Article article) {
        CanonicalText now = CanonicalText.of(site, page, article);
        if (now.texts().equals(record.lines())) {
            return new SignOff(file, record.signatures(), 0, null);
        }
        TextChanges changes = TextChanges.between(record.lines(), now.texts());
        int line = changes.firstChangedLine();
        SourceSpan place = line < now.lines().size() ? now.lines().get(line).place() : null;
        boolean own = place != null && place.file() == article.file();
        return new SignOff(file, record.signatures(), changes.count(), own ? place : null);
    }
}
