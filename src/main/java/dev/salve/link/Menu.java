package dev.salve.link;

import dev.salve.config.NavigationEntry;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.language.Language;
import dev.salve.model.content.Article;
import dev.salve.model.content.ArticleId;
import dev.salve.model.site.MenuEntry;
import dev.salve.model.site.PageType;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import dev.salve.model.site.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The menu of each language: the entries of site.yaml, then glossary and search where they are not among them. */
final class Menu {
    private final LinkContext context;
    private final Map<String, SitePage> byPath = new HashMap<>();

    private Menu(LinkContext context, List<SitePage> pages) {
        this.context = context;
        pages.forEach(page -> byPath.put(page.url().path(), page));
    }

    /** The entries by language tag; those that lead nowhere are reported. */
    static Map<String, List<MenuEntry>> of(LinkContext context, List<SitePage> pages) {
        Menu menu = new Menu(context, pages);
        Map<String, List<MenuEntry>> menus = new HashMap<>();
        for (Language language : context.library().config().languages()) {
            menus.put(language.tag(), menu.entries(language));
        }
        return menus;
    }

    private List<MenuEntry> entries(Language language) {
        List<MenuEntry> entries = new ArrayList<>();
        LinkTargets links = new LinkTargets(context, language, Url.HOME, null);
        for (NavigationEntry written : context.library().config().navigation()) {
            MenuEntry entry = entry(written, links, language);
            if (entry != null) {
                entries.add(entry);
            }
        }
        for (PageType type : List.of(PageType.GLOSSARY, PageType.SEARCH)) {
            String path = type == PageType.GLOSSARY ? "glossary/" : "search/";
            SitePage page =
                    byPath.get(context.addresses().generated(language, path).path());
            if (page != null && entries.stream().noneMatch(entry -> page.equals(entry.page()))) {
                entries.add(new MenuEntry(page.title(), page));
            }
        }
        return List.copyOf(entries);
    }

    private @Nullable MenuEntry entry(NavigationEntry written, LinkTargets links, Language language) {
        Resolution.Link link = links.resolve(written.target(), written.span(), "", null);
        if (link.href() != null) {
            SitePage page = byPath.get(link.href().equals("./") ? "" : link.href());
            if (page == null) {
                context.diagnostics()
                        .report(
                                DiagnosticCode.LINK_BROKEN,
                                written.span(),
                                "\"" + written.target() + "\" is no page of this site, so the menu can't show it",
                                "name an article by its file, or a page that Salve makes, such as faq/");
                return null;
            }
            return new MenuEntry(label(written, page.title()), page);
        }
        String stem = written.target().replaceAll("\\.md$", "");
        Article absent = context.article(new ArticleId(stem, language.tag()));
        return absent == null
                ? null
                : new MenuEntry(label(written, absent.front().title().value()), null);
    }

    private static String label(NavigationEntry written, String title) {
        return written.label() == null ? title : written.label();
    }
}
