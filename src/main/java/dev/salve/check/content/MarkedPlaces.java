package dev.salve.check.content;

import dev.salve.check.ArticleCheck;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Library;
import dev.salve.model.site.Site;
import dev.salve.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Double square brackets mark what only the clinic can say; none may be left in what is published. */
public final class MarkedPlaces implements ArticleCheck, SiteCheck {
    private static final Pattern MARK = Pattern.compile("\\[\\[[^\\[\\]\\n]*\\]\\]");

    @Override
    public void check(Article article, Library library, Diagnostics diagnostics) {
        if (!article.front().draft()) {
            check(article.file(), diagnostics);
        }
    }

    /** Looks at the data files; facts are left out, whose keywords are lists in lists. */
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        Library library = site.library();
        Set<SourceFile> files = new LinkedHashSet<>();
        files.add(library.config().file());
        library.people().values().forEach(person -> files.add(person.span().file()));
        library.references()
                .values()
                .forEach(reference -> files.add(reference.span().file()));
        library.glossaries()
                .values()
                .forEach(glossary ->
                        glossary.all().forEach(term -> files.add(term.span().file())));
        files.forEach(file -> check(file, diagnostics));
    }

    private static void check(SourceFile file, Diagnostics diagnostics) {
        if (!file.text().contains("[[")) {
            return;
        }
        Matcher mark = MARK.matcher(file.text());
        while (mark.find()) {
            diagnostics.report(
                    DiagnosticCode.CONFIG_MARKED_PLACE,
                    file.span(mark.start(), mark.end()),
                    "this place still waits for the clinic's own words",
                    "write them here, and take the double square brackets out");
        }
    }
}
