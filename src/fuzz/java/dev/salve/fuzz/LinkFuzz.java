package dev.salve.fuzz;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.link.PublishingDay;
import dev.salve.link.SiteLinker;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.MarkdownLimits;
import dev.salve.markdown.MarkdownParser;
import dev.salve.markdown.ParserThreads;
import dev.salve.markdown.component.Components;
import dev.salve.model.content.Article;
import dev.salve.model.content.Library;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import dev.salve.read.ContentReader;
import dev.salve.source.SourceFile;
import dev.salve.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Addresses of links: each leads to the site, to a scheme that is allowed, or nowhere and is reported. */
public final class LinkFuzz {
    private static final MarkdownParser PARSER = MarkdownParser.of(Components.standard(), MarkdownLimits.standard());
    private static final Workers WORKERS = Workers.start(new ParserThreads());
    private static final Library LIBRARY = library();

    private LinkFuzz() {}

    private static Library library() {
        try {
            Path content = Files.createTempDirectory("fuzz");
            Files.writeString(content.resolve("site.yaml"), """
                    format: 1
                    title: Clinic
                    url: https://willow.example/clinic/
                    languages: [en-GB]
                    clinic: { name: Clinic }
                    emergency: { telephone: "999" }
                    """);
            for (String name : List.of("index", "page", "other")) {
                Files.writeString(content.resolve(name + ".md"), "---\ntitle: x\nkind: page\n---\n\n## Heading\n");
            }
            return new ContentReader(WORKERS, () -> PARSER, new Diagnostics()).read(content, "content", null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourceFile address = Text.of(bytes);
        if (address == null) {
            return;
        }
        SourceFile file = SourceFile.of(
                "content/page.md", "[x](" + address.text() + ") [y](<" + address.text() + ">)\n\n::include{file=\""
                        + address.text() + "\"}\n\n::figure{src=\"" + address.text() + "\" alt=x}\n");
        Diagnostics diagnostics = new Diagnostics();
        MarkdownBody body = PARSER.parse(file, 0, file.text().length(), diagnostics);
        List<Article> articles = new ArrayList<>();
        for (Article a : LIBRARY.articles()) {
            articles.add(a.id().path().equals("page") ? new Article(a.id(), file, a.front(), a.data(), body, true) : a);
        }
        Library library = new Library(
                LIBRARY.config(), articles, LIBRARY.sharedParts(), LIBRARY.people(), LIBRARY.references(),
                LIBRARY.glossaries(), LIBRARY.facts(), LIBRARY.media(), LIBRARY.staticFiles(), LIBRARY.signOffs(),
                LIBRARY.scores(), LIBRARY.gaps(), LIBRARY.files());
        PublishingDay day = new PublishingDay(LocalDate.of(2026, 11, 20), false, false);
        for (SitePage page : new SiteLinker(WORKERS, day, diagnostics).link(library).pages()) {
            LinkedBody linked = page.text().body(body);
            for (int i = 0; linked != null && i < body.mentions().size(); i++) {
                if (linked.resolution(i) instanceof Resolution.Link link && link.href() != null) {
                    check(link.href());
                }
            }
        }
        Text.check(diagnostics);
    }

    private static void check(String href) {
        boolean scheme = href.matches("(?i)(https?|mailto|tel):.*");
        boolean inside = href.matches("(\\./|(\\.\\./)*[a-z0-9./-]*)(#.*)?") || href.startsWith("#");
        if (!scheme && !inside) {
            throw new IllegalStateException("a link to \"" + href + "\"");
        }
    }
}
