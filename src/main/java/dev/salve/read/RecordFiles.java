package dev.salve.read;

import dev.salve.config.SiteConfig;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.SourceReader;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.RecordFile;
import dev.salve.model.content.SignOffRecord;
import dev.salve.read.ContentTree.InputFile;
import dev.salve.source.SourceFile;
import dev.salve.work.Workers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code reviews/}: what was signed of which article. */
final class RecordFiles {
    private final Map<String, ArticleId> articles = new HashMap<>();
    private final Diagnostics diagnostics;
    private final Diagnostics problems;

    private RecordFiles(List<Article> articles, SiteConfig config, Diagnostics diagnostics) {
        articles.forEach(article ->
                this.articles.put(SignOffRecord.FOLDER + "/" + SignOffRecord.path(article.id()), article.id()));
        this.diagnostics = diagnostics;
        // nothing on a demonstration site is signed, whatever stands in the folder
        this.problems = config.identity().isDemonstration() ? new Diagnostics() : diagnostics;
    }

    /** The records in {@code files} by their article; one that belongs to none is reported. */
    static Map<ArticleId, RecordFile> read(
            List<InputFile> files,
            List<Article> articles,
            SiteConfig config,
            Workers workers,
            Diagnostics diagnostics) {
        RecordFiles records = new RecordFiles(articles, config, diagnostics);
        Map<ArticleId, RecordFile> read = new HashMap<>();
        workers.map(files, records::read).forEach(read::putAll);
        return read;
    }

    /** The record in a file, by its article; nothing where there is none. */
    private Map<ArticleId, RecordFile> read(InputFile input) {
        SourceFile file = SourceReader.read(input.file(), input.shownPath(), diagnostics);
        ArticleId article = articles.get(input.path());
        if (file != null && article != null) {
            return Map.of(article, new RecordFile(file, RecordReader.read(file, article, problems)));
        }
        if (file != null) {
            problems.report(
                    DiagnosticCode.REVIEW_RECORD_WITHOUT_ARTICLE,
                    file.whole(),
                    "this record belongs to an article that is not there",
                    "move it along if the article has moved, then have it signed again; else delete it");
        }
        return Map.of();
    }
}
