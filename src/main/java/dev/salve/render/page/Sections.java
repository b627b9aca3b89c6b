package dev.salve.render.page;

import dev.salve.markdown.Heading;
import dev.salve.markdown.Html;
import dev.salve.markdown.MarkdownBody;
import dev.salve.render.view.SectionView;
import java.util.ArrayList;
import java.util.List;

/** The text of an article, parted at its headings of the second level. */
final class Sections {
    private Sections() {}

    /** The sections; text above the first heading makes one of its own without a heading. */
    static List<SectionView> of(PageParts parts) {
        MarkdownBody body = parts.article().body();
        List<Heading> headings =
                body.headings().stream().filter(heading -> heading.level() == 2).toList();
        List<SectionView> sections = new ArrayList<>();
        int end = headings.isEmpty() ? body.html().length() : headings.get(0).htmlStart();
        if (!body.html().substring(0, end).isBlank()) {
            Html text = parts.bodies().part(body, 0, end);
            sections.add(new SectionView("s-start", null, text));
        }
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int from = body.html().indexOf("</h2>", heading.htmlStart()) + "</h2>".length();
            int to = i + 1 < headings.size()
                    ? headings.get(i + 1).htmlStart()
                    : body.html().length();
            sections.add(
                    new SectionView(heading.id(), heading.html(), parts.bodies().part(body, from, to)));
        }
        return sections;
    }
}
