package dev.salve.render.sitemap;

import dev.salve.model.content.Article;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.FaqEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the content of each page last changed: for an article the day that it states, for the home page and the pages
 * that gather from others the newest day of what they show.
 */
final class ChangeDates {
    private final Map<String, LocalDate> newest = new HashMap<>();

    ChangeDates(Site site) {
        for (SitePage page : site.pages()) {
            LocalDate changed = stated(page);
            if (changed != null) {
                note(PageType.HOME, page, "", changed);
                people(page.article()).forEach(id -> note(PageType.PERSON, page, id, changed));
            }
        }
        for (FaqEntry entry : site.faq().entries()) {
            LocalDate changed = stated(entry.page());
            if (changed != null) {
                note(PageType.FAQ, entry.page(), "", changed);
                note(PageType.FAQ, entry.page(), entry.page().folder(), changed);
            }
        }
        site.glossary().uses().values().stream()
                .flatMap(terms -> terms.values().stream())
                .flatMap(List::stream)
                .forEach(page -> {
                    LocalDate changed = stated(page);
                    if (changed != null) {
                        note(PageType.GLOSSARY, page, "", changed);
                    }
                });
    }

    /** The day of the last change, or null where none is known. */
    @Nullable
    LocalDate of(SitePage page) {
        return later(stated(page), newest.get(key(page.type(), page, gathered(page))));
    }

    /** The newest day of some pages, or null. */
    @Nullable
    LocalDate newest(List<SitePage> pages) {
        LocalDate newest = null;
        for (SitePage page : pages) {
            newest = later(newest, of(page));
        }
        return newest;
    }

    private static String gathered(SitePage page) {
        return page.person() != null ? page.person().id() : page.folder();
    }

    private void note(PageType type, SitePage page, String what, LocalDate changed) {
        newest.merge(key(type, page, what), changed, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static String key(PageType type, SitePage page, String what) {
        return type + " " + page.language().tag() + " " + what;
    }

    private static @Nullable LocalDate stated(SitePage page) {
        return page.article() == null ? null : page.article().front().changed();
    }

    private static List<String> people(@Nullable Article article) {
        if (article == null) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(
                article.front().authors().stream().map(author -> author.value()).toList());
        StatedReview review = article.front().review();
        if (review != null) {
            ids.add(review.by().value());
        }
        return ids;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isAfter(b) ? a : b;
    }
}
