package dev.salve.serve;

import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one moment.
 *
 * @param site the pages of the last build that went well, or null if none did
 * @param pages names these pages; other pages have another name
 * @param problems the list of what is wrong, as HTML
 * @param list names this list
 */
record PreviewState(@Nullable SiteFiles site, String pages, String problems, String list) {

    /** The next state, if {@code newSite} (null: the last build failed) and {@code newProblems} are what is to be shown. */
    PreviewState next(@Nullable SiteFiles newSite, String newProblems, String name) {
        boolean samePages = newSite == null || newSite.isSameAs(site);
        // The same pages may be written on other lines now, which the panel on them names.
        SiteFiles shown = newSite == null ? site : newSite;
        boolean sameProblems = problems.equals(newProblems);
        return new PreviewState(shown, samePages ? pages : name, newProblems, sameProblems ? list : name);
    }

    /** What browsers hear of it. */
    String event() {
        return pages + " " + list;
    }

    /** The answer at a path of the site. */
    Answer page(String path, @Nullable String query) {
        if (site == null) {
            return problemPage(503);
        }
        Answer answer = site.answer(path, query);
        return ContentTypes.HTML.equals(answer.headers().get("Content-Type"))
                ? answer.with(PreviewPaths.withScript(answer.body().bytes(), pages))
                : answer;
    }

    /** The list of problems as a page of its own. */
    Answer problemPage(int status) {
        Answer page = Answer.html(status, ProblemPage.document(problems, list));
        return page.with(PreviewPaths.withScript(page.body().bytes(), pages));
    }
}
