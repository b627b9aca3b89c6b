package dev.salve.signoff;

import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Article;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Fact;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of one article as its page shows them, and below them its data that stand on other pages only. */
final class ArticleLines {
    private final Site site;
    private final SitePage page;
    private final List<CanonicalLine> lines = new ArrayList<>();
    private final Set<DataBlock> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<MarkdownBody> bodies = new ArrayDeque<>();

    private ArticleLines(Site site, SitePage page) {
        this.site = site;
        this.page = page;
    }

    static List<CanonicalLine> of(Site site, SitePage page, Article article) {
        ArticleLines lines = new ArticleLines(site, page);
        lines.add(article);
        return List.copyOf(lines.lines);
    }

    private void add(Article article) {
        FrontMatter front = article.front();
        LineText title = new LineText();
        title.text(front.title().value());
        add(title.line(CanonicalLine.Kind.TITLE, "", front.title().span()));
        if (front.sponsor() != null) {
            LineText sponsor = new LineText();
            sponsor.text(front.sponsor().name().value());
            add(sponsor.line(
                    CanonicalLine.Kind.TEXT, "sponsor", front.sponsor().name().span()));
        }
        value(front.summary(), "summary");
        value(front.inShort(), "in short");
        value(front.forWhom(), "for whom");
        DataBlock keyFacts = article.data().block(DataKind.KEY_FACTS);
        if (keyFacts != null && article.kind() == Kind.TREATMENT) {
            new DataLines(this, false).add(keyFacts);
        }
        body(article.body(), "");
        value(front.uncertainty(), "not known");
        value(front.furtherHelp(), "further help");
        for (DataBlock block : article.data().all()) {
            if (!shown.contains(block)) {
                new DataLines(this, false).add(block);
            }
        }
    }

    SitePage page() {
        return page;
    }

    void add(CanonicalLine line) {
        lines.add(line);
    }

    /** Notes that the page shows the data. */
    void shows(DataBlock block) {
        shown.add(block);
    }

    private void value(@Nullable MarkdownBody text, String marker) {
        if (text != null) {
            body(text, marker);
        }
    }

    /** Adds a text; {@code marker} stands before each of its lines, or is empty. */
    void body(MarkdownBody body, String marker) {
        if (bodies.contains(body)) {
            return; // a part that includes itself has been reported
        }
        bodies.push(body);
        BodyLines.add(this, body, marker);
        bodies.pop();
    }

    /** The one line of an inline text, as an entry of data. */
    void data(MarkdownBody body, String marker, List<String> sources) {
        int before = lines.size();
        body(body, marker);
        replaceKind(before, CanonicalLine.Kind.DATA, sources);
    }

    /** The line that begins a box, which has a label. */
    void box(MarkdownBody label, String marker) {
        int before = lines.size();
        body(label, marker);
        replaceKind(before, CanonicalLine.Kind.BOX, List.of());
    }

    private void replaceKind(int from, CanonicalLine.Kind kind, List<String> more) {
        for (int i = from; i < lines.size(); i++) {
            CanonicalLine line = lines.get(i);
            List<String> sources = new ArrayList<>(line.sources());
            more.stream().filter(source -> !sources.contains(source)).forEach(sources::add);
            lines.set(i, new CanonicalLine(kind, line.marker(), line.words(), line.place(), sources, line.facts()));
        }
    }

    /** What a fact prints here; nothing where there is no such fact, which has been reported. */
    String fact(String id, @Nullable Resolution resolution) {
        Fact fact = resolution instanceof Resolution.Figure figure
                ? figure.fact()
                : site.library().fact(id, page.language().tag());
        return fact == null ? "" : fact.text().value();
    }
}
