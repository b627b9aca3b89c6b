package dev.salve.model.site;

import java.util.List;

/** All questions of the site, in the order of their pages. */
public record FaqIndex(List<FaqEntry> entries) {

    /** The questions shown on a page of questions: those of its treatment, or all of its language for the site's page. */
    public List<FaqEntry> on(SitePage faqPage) {
        return entries.stream()
                .filter(entry ->
                        entry.page().language().tag().equals(faqPage.language().tag()))
                .filter(entry ->
                        faqPage.folder().isEmpty() || entry.page().folder().equals(faqPage.folder()))
                .toList();
    }
}
