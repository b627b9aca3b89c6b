package dev.salve.render.view;

import java.util.List;

/**
 * A whole page: the shell, which is the same everywhere, and its content.
 *
 * <p>The theme gives these places on a page anchors, to which addresses may lead: {@code s-main}, {@code s-get-help} (on
 * every page), {@code s-review}, {@code s-references} and, on a treatment's page, {@code s-} and the id of each stage.
 *
 * @param language of the page, as {@code en-GB}
 * @param direction {@code ltr} or {@code rtl}
 * @param root from the page to the site's root: {@code ""}, {@code "../"}, or the base path on the page for not-found
 *     addresses; before a path of {@code assets} it makes an address
 * @param head what browsers and search engines read
 * @param site the site it belongs to
 * @param navigation the main menu, glossary and search included
 * @param breadcrumbs from home to this page, which comes last and has no address; empty on the home page
 * @param languages this page in the site's other languages; empty where there are none
 * @param notices lines above everything else
 * @param help whom to call
 * @param footer who publishes the site
 * @param content what the page is about; its kind decides on the template
 */
public record PageView(
        String language,
        String direction,
        String root,
        HeadView head,
        SiteView site,
        List<LinkView> navigation,
        List<LinkView> breadcrumbs,
        List<LinkView> languages,
        List<NoticeView> notices,
        HelpView help,
        FooterView footer,
        ContentView content) {}
