package dev.salve.model.site;

/** What kind of page it is: each has a template of its own. */
public enum PageType {
    HOME,
    /** The overview of a treatment. */
    TREATMENT,
    /** One article about a treatment. */
    ARTICLE,
    /** A page about the clinic or the site. */
    PLAIN,
    /** Questions and answers, gathered. */
    FAQ,
    GLOSSARY,
    SEARCH,
    PERSON,
    NOT_FOUND,
    /** What the checks of all finished files found. */
    PRIVACY_REPORT;

    /** Whether search engines and the sitemap are to know it. */
    public boolean isIndexed() {
        return this != NOT_FOUND;
    }
}
