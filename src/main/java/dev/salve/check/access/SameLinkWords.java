package dev.salve.check.access;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Mention;
import dev.salve.markdown.PlainText;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same words lead to the same place: in a list of a page's links nothing else tells them apart (WCAG 2.2, 2.4.4). */
public final class SameLinkWords implements ArticleCheck {
    /** Where words led first. */
    private record First(String href, String target) {}

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        SitePage page = checked.page();
        LinkedBody linked =
                page == null ? null : page.text().bodies().get(checked.article().body());
        if (linked == null || !checked.isPublished()) {
            return;
        }
        Map<String, First> known = new HashMap<>();
        for (int i = 0; i < linked.body().mentions().size(); i++) {
            Mention mention = linked.body().mentions().get(i);
            String href = href(linked.resolution(i));
            if (href == null) {
                continue;
            }
            String words = PlainText.of(linked.body().html(), mention.htmlStart(), mention.htmlEnd());
            if (words.isEmpty()) {
                continue;
            }
            First first = known.putIfAbsent(words.toLowerCase(Locale.ROOT), new First(href, mention.target()));
            if (first != null && !first.href.equals(href)) {
                diagnostics.report(
                        DiagnosticCode.ACCESS_SAME_LINK_WORDS,
                        mention.span(),
                        "the words \"" + words + "\" lead to \"" + mention.target() + "\" here and to \"" + first.target
                                + "\" before",
                        "say in each link what is special about the place that it leads to");
            }
        }
    }

    private static @Nullable String href(@Nullable Resolution resolution) {
        return resolution instanceof Resolution.Link link ? link.href() : null;
    }
}
