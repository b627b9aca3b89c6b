package dev.salve.signoff;

import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.RecordFile;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.site.SignOff;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins a site with the records of its sign-offs: each is held against the article as it is now. */
public final class SignOffs {
    private SignOffs() {}

    /** The site with its sign-offs. A demonstration site has none, whatever stands in its folder. */
    public static Site join(Site site) {
        Map<ArticleId, RecordFile> files = site.library().signOffs();
        if (site.config().identity().isDemonstration() || files.isEmpty()) {
            return site;
        }
        Map<ArticleId, SignOff> signOffs = new HashMap<>();
        for (Article article : site.library().articles()) {
            RecordFile file = files.get(article.id());
            SignOff signOff = file == null ? null : signOff(file, site, article);
            if (signOff != null) {
                signOffs.put(article.id(), signOff);
            }
        }
        return site.withSignOffs(signOffs);
    }

    /** The record of an article, or null where there is none that can be relied on. */
    public static @Nullable SignOffRecord record(Site site, ArticleId article) {
        RecordFile file = site.library().signOffs().get(article);
        return file == null ? null : file.record();
    }

    /** Why an article has no record that can be relied on. */
    public static Refusal noRecord(Site site, Article article) {
        RecordFile file = site.library().signOffs().get(article.id());
        return file == null
                ? new Refusal("nobody has signed this article", article.titleSpan(), "\"salve review sign\" signs it")
                : new Refusal(
                        "the record of this article's sign-off can't be relied on",
                        file.file().whole(),
                        "\"salve check\" says what is wrong with it");
    }

    /** The sign-off in a record, or null where the article's text of today is not known. */
    private static @Nullable SignOff signOff(RecordFile file, Site site, Article article) {
        SitePage page = site.page(article.id());
        SignOffRecord record = file.record();
        if (record == null) {
            return new SignOff(file.file(), List.of(), 0, null);
        }
        return page == null || !article.readable() ? null : signOff(file.file(), record, site, page, article);
    }

    private static SignOff signOff(SourceFile file, SignOffRecord record, Site site, SitePage page, Article article) {
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
