package dev.salve.check.content;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Library;
import dev.salve.model.site.Site;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Double square brackets mark what only the clinic can say; none may be left in what is published. */
public final class MarkedPlaces implements ArticleCheck, SiteCheck {
    private static final Pattern MARK = Pattern.compile("\\[\\[[^\\[\\]\\n]*\\]\\]");

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Article article = checked.article();
        if (!article.front().draft()) {
            check(article.file(), diagnostics);
        }
    }

    /** Looks at shared parts and data files; of facts only at what is printed, as their keywords are lists in lists. */
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
        library.sharedParts().forEach(part -> files.add(part.body().source()));
        files.forEach(file -> check(file, diagnostics));
        for (Map<String, Fact> facts : library.facts().values()) {
            facts.values().forEach(fact -> check(fact.text().span(), diagnostics));
        }
    }

    private static void check(SourceSpan place, Diagnostics diagnostics) {
        Matcher mark = MARK.matcher(place.text());
        while (mark.find()) {
            report(place.part(mark.start(), mark.end()), diagnostics);
        }
    }

    private static void check(SourceFile file, Diagnostics diagnostics) {
        if (!file.text().contains("[[")) {
            return;
        }
        Matcher mark = MARK.matcher(file.text());
        while (mark.find()) {
            report(file.span(mark.start(), mark.end()), diagnostics);
        }
    }

    private static void report(SourceSpan place, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.CONFIG_MARKED_PLACE,
                place,
                "this place still waits for the clinic's own words",
                "write them here, and take the double square brackets out");
    }
}
