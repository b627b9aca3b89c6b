package dev.salve.diagnostic;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every kind of problem that Salve reports. A code is written {@code area/kebab-case}, is never renamed and never
 * used again for something else, because sites name codes in waivers.
 */
public enum DiagnosticCode {
    // Input files
    INPUT_UNREADABLE("input/unreadable", Sort.INTEGRITY, Severity.ERROR, "a file or folder can't be read"),
    INPUT_NOT_UTF8("input/not-utf-8", Sort.INTEGRITY, Severity.ERROR, "a text file is not UTF-8"),
    INPUT_CONTROL_CHARACTER(
            "input/control-character", Sort.INTEGRITY, Severity.ERROR, "a text file holds a control character"),
    INPUT_TOO_LARGE("input/too-large", Sort.INTEGRITY, Severity.ERROR, "a file is larger than Salve reads"),
    INPUT_OUTSIDE_PROJECT("input/outside-project", Sort.INTEGRITY, Severity.ERROR, "a link leads out of the project"),
    INPUT_SPECIAL_FILE(
            "input/special-file",
            Sort.INTEGRITY,
            Severity.ERROR,
            "something in the content folder is neither a file nor a folder"),
    INPUT_MISSING("input/missing", Sort.INTEGRITY, Severity.ERROR, "a file or folder that is needed does not exist"),
    INPUT_UNEXPECTED(
            "input/unexpected",
            Sort.INTEGRITY,
            Severity.ERROR,
            "a file or folder stands where nothing of its kind belongs"),

    // YAML
    YAML_SYNTAX("yaml/syntax", Sort.INTEGRITY, Severity.ERROR, "this is not valid YAML"),
    YAML_DUPLICATE_KEY("yaml/duplicate-key", Sort.INTEGRITY, Severity.ERROR, "a key is written twice"),
    YAML_UNKNOWN_KEY("yaml/unknown-key", Sort.INTEGRITY, Severity.ERROR, "a key is not known here"),
    YAML_MISSING_KEY("yaml/missing-key", Sort.INTEGRITY, Severity.ERROR, "a key that is needed is missing"),
    YAML_WRONG_TYPE("yaml/wrong-type", Sort.INTEGRITY, Severity.ERROR, "a value is of the wrong kind"),
    YAML_BAD_VALUE("yaml/bad-value", Sort.INTEGRITY, Severity.ERROR, "a value is not allowed here"),
    YAML_BAD_DATE(
            "yaml/bad-date", Sort.INTEGRITY, Severity.ERROR, "a date does not exist or is not written as 2026-11-20"),
    YAML_ALIAS("yaml/alias", Sort.INTEGRITY, Severity.ERROR, "aliases and anchors are not read"),
    YAML_TAG("yaml/tag", Sort.INTEGRITY, Severity.ERROR, "tags are not read"),
    YAML_TOO_DEEP("yaml/too-deep", Sort.INTEGRITY, Severity.ERROR, "values are nested too deeply"),

    // Front matter
    FRONT_MATTER_MISSING("front-matter/missing", Sort.INTEGRITY, Severity.ERROR, "an article has no front matter"),
    FRONT_MATTER_UNCLOSED(
            "front-matter/unclosed", Sort.INTEGRITY, Severity.ERROR, "the front matter has no closing line"),
    FRONT_MATTER_TOO_LARGE(
            "front-matter/too-large", Sort.INTEGRITY, Severity.ERROR, "the front matter is larger than 64 KiB"),

    // Markdown
    MARKDOWN_UNSAFE_HTML("markdown/unsafe-html", Sort.INTEGRITY, Severity.ERROR, "HTML outside the safe list"),
    MARKDOWN_UNSAFE_URL(
            "markdown/unsafe-url", Sort.INTEGRITY, Severity.ERROR, "an address with a scheme that is not allowed"),
    MARKDOWN_TOO_DEEP("markdown/too-deep", Sort.INTEGRITY, Severity.ERROR, "text is nested too deeply"),
    MARKDOWN_TOO_SLOW("markdown/too-slow", Sort.INTEGRITY, Severity.ERROR, "a page takes too long to read"),
    MARKDOWN_TOO_LARGE("markdown/too-large", Sort.INTEGRITY, Severity.ERROR, "a page is larger than Salve builds"),
    MARKDOWN_BAD_HEADING_ID("markdown/bad-heading-id", Sort.INTEGRITY, Severity.ERROR, "a heading's id can't be used"),
    MARKDOWN_UNKNOWN_FOOTNOTE("markdown/unknown-footnote", Sort.INTEGRITY, Severity.ERROR, "a footnote is not defined"),
    MARKDOWN_UNUSED_FOOTNOTE(
            "markdown/unused-footnote",
            Sort.RULE,
            Severity.WARNING,
            "nothing refers to a footnote, so it is not printed"),

    // Directives
    DIRECTIVE_UNKNOWN("directive/unknown", Sort.INTEGRITY, Severity.ERROR, "no component has this name"),
    DIRECTIVE_UNCLOSED("directive/unclosed", Sort.INTEGRITY, Severity.ERROR, "a component is not closed"),
    DIRECTIVE_NOTHING_TO_CLOSE(
            "directive/nothing-to-close", Sort.INTEGRITY, Severity.ERROR, "a closing line has nothing to close"),
    DIRECTIVE_SYNTAX("directive/syntax", Sort.INTEGRITY, Severity.ERROR, "a component is not written as it must be"),
    DIRECTIVE_WRONG_FORM(
            "directive/wrong-form",
            Sort.INTEGRITY,
            Severity.ERROR,
            "a component is written with too few or too many colons"),
    DIRECTIVE_MISPLACED("directive/misplaced", Sort.INTEGRITY, Severity.ERROR, "a component stands where it may not"),
    DIRECTIVE_UNKNOWN_ATTRIBUTE(
            "directive/unknown-attribute", Sort.INTEGRITY, Severity.ERROR, "a component does not take this attribute"),
    DIRECTIVE_REPEATED_ATTRIBUTE(
            "directive/repeated-attribute", Sort.INTEGRITY, Severity.ERROR, "an attribute is written twice"),
    DIRECTIVE_MISSING_ATTRIBUTE(
            "directive/missing-attribute", Sort.INTEGRITY, Severity.ERROR, "an attribute that is needed is missing"),
    DIRECTIVE_BAD_VALUE("directive/bad-value", Sort.INTEGRITY, Severity.ERROR, "an attribute's value is not allowed"),
    DIRECTIVE_MISSING_LABEL("directive/missing-label", Sort.INTEGRITY, Severity.ERROR, "a component needs a label"),
    DIRECTIVE_UNEXPECTED_LABEL(
            "directive/unexpected-label", Sort.INTEGRITY, Severity.ERROR, "a component takes no label"),
    DIRECTIVE_WRONG_CONTENT(
            "directive/wrong-content",
            Sort.INTEGRITY,
            Severity.ERROR,
            "a component holds something that it can't show"),

    // Articles and their data
    ARTICLE_NAME("article/name", Sort.INTEGRITY, Severity.ERROR, "a file's name can't become part of an address"),
    ARTICLE_REVIEW_REFUSED(
            "article/review-on-demonstration", Sort.INTEGRITY, Severity.ERROR, "a demonstration site states a review"),
    ARTICLE_UNKNOWN_PERSON("article/unknown-person", Sort.INTEGRITY, Severity.ERROR, "no person has this id"),
    ARTICLE_DATES("article/dates", Sort.INTEGRITY, Severity.ERROR, "dates contradict each other"),
    DATA_NOT_PLACED("data/not-placed", Sort.RULE, Severity.WARNING, "data in the front matter is placed nowhere"),
    DATA_NOT_STATED(
            "data/not-stated", Sort.RULE, Severity.WARNING, "search engines are told what the text does not say"),
    DATA_MISSING(
            "data/missing", Sort.INTEGRITY, Severity.ERROR, "a component shows data that an article does not have"),
    DATA_PLACED_TWICE(
            "data/placed-twice", Sort.INTEGRITY, Severity.ERROR, "the same data or part is placed twice on one page"),
    DATA_EMPTY_CELL("data/empty-cell", Sort.INTEGRITY, Severity.ERROR, "a cell of an options table is empty"),
    DATA_DUPLICATE_ID("data/duplicate-id", Sort.INTEGRITY, Severity.ERROR, "two entries have the same id"),

    // Addresses
    URL_CLASH("url/clash", Sort.INTEGRITY, Severity.ERROR, "two sources have the same address"),
    URL_RESERVED("url/reserved", Sort.INTEGRITY, Severity.ERROR, "an address belongs to a page that Salve makes"),

    // Links
    LINK_BROKEN("link/broken", Sort.INTEGRITY, Severity.ERROR, "a link leads to no file"),
    LINK_BROKEN_ANCHOR("link/broken-anchor", Sort.INTEGRITY, Severity.ERROR, "a link leads to no heading"),
    LINK_OUTSIDE("link/outside", Sort.INTEGRITY, Severity.ERROR, "a link leads out of the content folder"),
    LINK_TO_DRAFT("link/to-draft", Sort.RULE, Severity.WARNING, "a link leads to a draft"),
    LINK_TO_UNPUBLISHED(
            "link/to-unpublished",
            Sort.TIMED,
            Severity.WARNING,
            "a link leads to a page that is not yet or no longer published"),
    LINK_UNTRANSLATED("link/untranslated", Sort.RULE, Severity.NOTE, "a link leads to a page that is not translated"),
    INCLUDE_CIRCLE("include/circle", Sort.INTEGRITY, Severity.ERROR, "shared parts include one another in a circle"),
    INCLUDE_REPEATED("include/repeated", Sort.INTEGRITY, Severity.ERROR, "a shared part stands twice on one page"),
    ANCHOR_CLASH("link/anchor-clash", Sort.INTEGRITY, Severity.ERROR, "two places on one page have the same anchor"),

    // Pictures
    MEDIA_MISSING("media/missing", Sort.INTEGRITY, Severity.ERROR, "a picture does not exist"),
    MEDIA_UNREADABLE("media/unreadable", Sort.INTEGRITY, Severity.ERROR, "a picture can't be read"),
    MEDIA_TOO_LARGE("media/too-large", Sort.INTEGRITY, Severity.ERROR, "a picture has too many pixels or bytes"),
    MEDIA_UNSAFE_SVG(
            "media/unsafe-svg", Sort.INTEGRITY, Severity.ERROR, "a drawing holds something that could run or load"),
    MEDIA_UNUSED("media/unused", Sort.RULE, Severity.NOTE, "a picture is used nowhere"),
    MEDIA_CASE_CLASH("media/case-clash", Sort.RULE, Severity.WARNING, "two files differ only in capital letters"),
    MEDIA_NO_ALT("media/no-alt", Sort.RULE, Severity.ERROR, "a picture has no text alternative"),

    // Glossary
    GLOSSARY_UNKNOWN_TERM("glossary/unknown-term", Sort.INTEGRITY, Severity.ERROR, "no glossary term has this name"),
    GLOSSARY_ALIAS_CLASH(
            "glossary/alias-clash", Sort.INTEGRITY, Severity.ERROR, "two glossary terms answer to the same words"),
    GLOSSARY_UNTRANSLATED("glossary/untranslated", Sort.RULE, Severity.NOTE, "a term has no translation"),
    GLOSSARY_UNUSED("glossary/unused", Sort.RULE, Severity.NOTE, "a term is used nowhere"),
    GLOSSARY_CIRCULAR("glossary/circular", Sort.RULE, Severity.WARNING, "definitions explain one another in a circle"),
    GLOSSARY_LONG("glossary/long-definition", Sort.RULE, Severity.WARNING, "a definition is too long for its box"),
    GLOSSARY_REPEATED(
            "glossary/repeated-definition", Sort.RULE, Severity.WARNING, "two terms have the same definition"),

    // Facts
    FACT_UNKNOWN("fact/unknown", Sort.INTEGRITY, Severity.ERROR, "no fact has this id"),
    FACT_UNUSED("fact/unused", Sort.RULE, Severity.NOTE, "a fact is used nowhere"),
    FACT_TEXT_DIFFERS("fact/text-differs", Sort.INTEGRITY, Severity.ERROR, "a fact's text and its quantity differ"),
    FACT_UNSOURCED("fact/unsourced", Sort.RULE, Severity.ERROR, "a fact needs a source"),
    FACT_CONTRADICTED("fact/contradicted", Sort.RULE, Severity.WARNING, "a text contradicts a fact"),
    FACT_LAPSED("fact/lapsed", Sort.TIMED, Severity.WARNING, "a fact is past its date"),

    // Citations
    CITATION_UNKNOWN_REFERENCE(
            "citation/unknown-reference", Sort.INTEGRITY, Severity.ERROR, "no reference has this id"),
    CITATION_UNUSED_REFERENCE("citation/unused-reference", Sort.RULE, Severity.NOTE, "a reference is cited nowhere"),
    CITATION_UNFORMATTED("citation/unformatted", Sort.INTEGRITY, Severity.ERROR, "a reference can't be formatted"),

    // Questions
    FAQ_OTHER_TEXT("faq/other-text", Sort.INTEGRITY, Severity.ERROR, "a file of questions holds other text"),
    FAQ_CONFLICTING_ANSWERS(
            "faq/conflicting-answers", Sort.INTEGRITY, Severity.ERROR, "one question has two different answers"),

    // Claims: words that rules of advertising and of honest information forbid
    CLAIMS_ABSOLUTE_OUTCOME("claims/absolute-outcome", Sort.RULE, Severity.ERROR, "a result is promised"),
    CLAIMS_ABSOLUTE_SAFETY(
            "claims/absolute-safety", Sort.RULE, Severity.ERROR, "freedom from risk or pain is promised"),
    CLAIMS_SUPERLATIVE("claims/superlative", Sort.RULE, Severity.ERROR, "a rank or superlative has no proof"),
    CLAIMS_OVERSTATED("claims/overstated", Sort.RULE, Severity.WARNING, "an effect is overstated"),
    CLAIMS_REASSURANCE("claims/reassurance", Sort.RULE, Severity.WARNING, "words reassure without naming a risk"),
    CLAIMS_TRIVIALISING("claims/trivialising", Sort.RULE, Severity.WARNING, "a procedure is made light of"),
    CLAIMS_POPULARITY("claims/popularity", Sort.RULE, Severity.WARNING, "popularity stands for evidence"),
    CLAIMS_EMOTIONAL_PROMISE("claims/emotional-promise", Sort.RULE, Severity.WARNING, "a feeling is promised"),
    CLAIMS_SELLING("claims/selling", Sort.RULE, Severity.WARNING, "a page sells instead of informing"),
    CLAIMS_VAGUE_PROVIDER("claims/vague-provider", Sort.RULE, Severity.WARNING, "words leave open who treats"),
    CLAIMS_EMPTY_WORDS("claims/empty-words", Sort.RULE, Severity.WARNING, "words tell a patient nothing"),
    CLAIMS_HARMFUL_ADVICE("claims/harmful-advice", Sort.RULE, Severity.ERROR, "advice could do harm"),
    CLAIMS_WRONG_DEVICE("claims/wrong-device", Sort.RULE, Severity.WARNING, "a device is called what it is not"),
    CLAIMS_CLOSED_BADGE("claims/closed-badge", Sort.RULE, Severity.ERROR, "a quality mark no longer exists"),
    CLAIMS_PRESSURE("claims/pressure", Sort.RULE, Severity.ERROR, "people are hurried or lured"),
    CLAIMS_PRESCRIPTION_MEDICINE(
            "claims/prescription-medicine", Sort.RULE, Severity.ERROR, "a prescription-only medicine is advertised"),
    CLAIMS_UNDER_AGE("claims/under-age", Sort.RULE, Severity.ERROR, "words aim at people under 18"),
    CLAIMS_FDA_APPROVED("claims/fda-approved", Sort.RULE, Severity.ERROR, "a status with the FDA may be misstated"),
    CLAIMS_WEAK_EVIDENCE("claims/weak-evidence", Sort.RULE, Severity.WARNING, "weak evidence is made to look strong"),
    CLAIMS_HOUSE_RULE("claims/house-rule", Sort.RULE, Severity.WARNING, "the clinic's own rule forbids these words"),
    CLAIMS_LINK_TEXT("claims/link-text", Sort.RULE, Severity.ERROR, "a link does not say where it leads"),
    CLAIMS_BENEFITS_WITHOUT_RISK(
            "claims/benefits-without-risk", Sort.RULE, Severity.WARNING, "benefits are listed without a risk"),
    CLAIMS_NO_ASSESSMENT(
            "claims/no-assessment", Sort.RULE, Severity.ERROR, "a procedure says nothing of an assessment before it"),
    CLAIMS_NO_MINIMUM_AGE("claims/no-minimum-age", Sort.RULE, Severity.ERROR, "a treatment gives no minimum age"),
    CLAIMS_RADIO_FREQUENCY_HARMS(
            "claims/radio-frequency-harms", Sort.RULE, Severity.ERROR, "harms of radio-frequency needling are missing"),
    CLAIMS_COMPARISON_ROWS(
            "claims/comparison-rows", Sort.RULE, Severity.WARNING, "a comparison of home and clinic lacks rows"),
    CLAIMS_RISKS_NOT_COVERED(
            "claims/risks-not-covered", Sort.RULE, Severity.WARNING, "known risks of needling are missing"),
    CLAIMS_NO_HUMAN_STUDY("claims/no-human-study", Sort.RULE, Severity.WARNING, "a benefit names no study in people"),
    CLAIMS_AUTHORISED_USES(
            "claims/authorised-uses", Sort.RULE, Severity.WARNING, "a use outside the FDA's is not called so"),

    // Review
    REVIEW_DUE("review/due", Sort.TIMED, Severity.WARNING, "a review is nearly due"),
    REVIEW_UNDER_NOTICE(
            "review/under-notice", Sort.TIMED, Severity.WARNING, "a review is overdue, and the page says so"),
    REVIEW_OVERDUE("review/overdue", Sort.TIMED, Severity.WARNING, "a review is overdue"),

    REVIEW_MISSING("review/missing", Sort.RULE, Severity.ERROR, "no clinician's review is stated"),
    REVIEW_NO_AUTHOR("review/no-author", Sort.RULE, Severity.ERROR, "an article names no author"),
    REVIEW_NO_PUBLICATION_DAY(
            "review/no-publication-date", Sort.RULE, Severity.ERROR, "an article does not say when it was published"),
    REVIEW_OWN_WORK("review/own-work", Sort.RULE, Severity.ERROR, "an author reviewed an article of their own"),
    REVIEW_INTERVAL("review/interval", Sort.RULE, Severity.ERROR, "the next review is too far off"),
    REVIEW_BROKEN_RECORD(
            "review/broken-record", Sort.INTEGRITY, Severity.ERROR, "a record of a sign-off can't be relied on"),
    REVIEW_CHANGED(
            "review/changed-since-sign-off", Sort.RULE, Severity.ERROR, "a text has changed since it was signed"),
    REVIEW_DIFFERS(
            "review/differs-from-sign-off",
            Sort.RULE,
            Severity.ERROR,
            "an article states another review than its record"),
    REVIEW_NOT_SIGNED("review/not-signed", Sort.RULE, Severity.ERROR, "an article lacks a sign-off that it needs"),
    REVIEW_SECOND("review/second-reviewer", Sort.RULE, Severity.ERROR, "an article lacks its second reviewer"),
    REVIEW_RECORD_WITHOUT_ARTICLE(
            "review/record-without-article", Sort.RULE, Severity.WARNING, "a record of a sign-off has no article"),
    REVIEW_NOT_SCORED(
            "review/not-scored",
            Sort.RULE,
            Severity.ERROR,
            "an article lacks a score by a person that the site asks for"),
    REVIEW_LOW_SCORE("review/low-score", Sort.RULE, Severity.ERROR, "a person's score is lower than the site asks for"),
    REVIEW_REGISTRATION_ENDED(
            "review/registration-ended", Sort.TIMED, Severity.WARNING, "the registration of a person has ended"),
    REVIEW_DEMONSTRATION("review/demonstration", Sort.RULE, Severity.NOTE, "a demonstration site has no reviews"),

    // What a treatment's pages must say
    STRUCTURE_INCOMPLETE(
            "structure/incomplete-treatment",
            Sort.RULE,
            Severity.ERROR,
            "a treatment's pages lack a part that patients need"),
    STRUCTURE_GUIDANCE(
            "structure/missing-guidance", Sort.RULE, Severity.ERROR, "a treatment's pages do not help to decide"),
    STRUCTURE_MAIN_MESSAGE(
            "structure/main-message", Sort.RULE, Severity.WARNING, "an article has no short main message"),
    STRUCTURE_NO_ACTION(
            "structure/no-action", Sort.RULE, Severity.WARNING, "an article tells its reader nothing to do"),
    STRUCTURE_HIDDEN(
            "structure/hidden-safety-text",
            Sort.RULE,
            Severity.ERROR,
            "risks or advice to get help stand in a box that is closed at first"),

    // Balance
    BALANCE_NO_TREATMENT(
            "balance/no-treatment-option", Sort.RULE, Severity.ERROR, "a comparison leaves out doing nothing"),
    BALANCE_ONE_SIDED(
            "balance/one-sided-option",
            Sort.RULE,
            Severity.ERROR,
            "a choice lacks its good sides, its bad sides or what it is like"),
    BALANCE_UNEQUAL("balance/unequal", Sort.RULE, Severity.WARNING, "benefits and risks do not get equal detail"),
    BALANCE_RISKS_APART(
            "balance/benefits-without-risks", Sort.RULE, Severity.WARNING, "benefits are shown without the risks"),

    // Sources of a treatment's pages
    SOURCE_MISSING("source/missing", Sort.RULE, Severity.ERROR, "benefits or risks name no source at all"),
    SOURCE_OLD("source/old", Sort.TIMED, Severity.WARNING, "the newest source of benefits or risks is old"),
    SOURCE_UNDATED("source/undated", Sort.RULE, Severity.ERROR, "a reference has no date"),
    SOURCE_UNCITED("source/uncited-claim", Sort.RULE, Severity.WARNING, "a claim has no citation"),

    // Language
    READABILITY_TARGET(
            "readability/above-target", Sort.RULE, Severity.WARNING, "a page is harder to read than it should be"),
    READABILITY_LIMIT(
            "readability/above-limit", Sort.RULE, Severity.ERROR, "a page is too hard to read for most patients"),
    READABILITY_SMOG_TARGET(
            "readability/smog-above-target", Sort.RULE, Severity.WARNING, "a page has more long words than it should"),
    READABILITY_SMOG_LIMIT("readability/smog-above-limit", Sort.RULE, Severity.ERROR, "a page has too many long words"),
    READABILITY_LONG_SENTENCES(
            "readability/long-sentences", Sort.RULE, Severity.WARNING, "the sentences of a page are long on average"),
    READABILITY_PASSIVE(
            "readability/passive", Sort.RULE, Severity.WARNING, "advice does not say who is to do something"),

    // Style: language and layout as the NHS writes
    STYLE_LONG_SENTENCE("style/long-sentence", Sort.RULE, Severity.WARNING, "a sentence has more than 20 words"),
    STYLE_LONG_PARAGRAPH("style/long-paragraph", Sort.RULE, Severity.WARNING, "a paragraph has more than 3 sentences"),
    STYLE_LONG_LIST("style/long-list", Sort.RULE, Severity.WARNING, "a list has more than 6 items"),
    STYLE_LIST_ITEM(
            "style/list-item",
            Sort.RULE,
            Severity.WARNING,
            "an item of a list does not complete the words that lead in to it"),
    STYLE_LONG_TITLE("style/long-title", Sort.RULE, Severity.WARNING, "a title has more than 65 characters"),
    STYLE_HEADING_LEVEL(
            "style/heading-level", Sort.RULE, Severity.ERROR, "a heading's level skips one, or is the title's"),
    STYLE_HEADING_DEPTH("style/heading-depth", Sort.RULE, Severity.WARNING, "a heading stands deeper than level 4"),
    STYLE_HEADING_CASE("style/heading-case", Sort.RULE, Severity.WARNING, "a heading has capital letters within"),
    STYLE_HEADING_QUESTION("style/heading-question", Sort.RULE, Severity.WARNING, "a heading is a question"),
    STYLE_PDF_LINK("style/pdf-link", Sort.RULE, Severity.WARNING, "a link to a PDF does not say so with its size"),
    STYLE_PDF_ALONE("style/pdf-alone", Sort.RULE, Severity.NOTE, "no page seems to say what a PDF says"),
    STYLE_ITALICS("style/italics", Sort.RULE, Severity.WARNING, "words stand in italics"),
    STYLE_BOLD("style/bold", Sort.RULE, Severity.WARNING, "too many phrases are bold"),
    STYLE_NUMBER_WORD("style/number-word", Sort.RULE, Severity.WARNING, "a number of things stands in words"),
    STYLE_NUMBER_FORM(
            "style/number-form", Sort.RULE, Severity.WARNING, "thousands lack a comma, or a range has a dash"),
    STYLE_DECIMAL("style/decimal", Sort.RULE, Severity.WARNING, "a decimal point stands in what is no measurement"),
    STYLE_PERCENTAGE(
            "style/percentage",
            Sort.RULE,
            Severity.WARNING,
            "a percentage of people has no number of people beside it"),
    STYLE_MIXED_FREQUENCIES(
            "style/mixed-frequencies", Sort.RULE, Severity.WARNING, "one list gives frequencies in different forms"),
    STYLE_MIXED_TIMES(
            "style/mixed-time-frames", Sort.RULE, Severity.WARNING, "one list gives frequencies over different times"),
    STYLE_DATE("style/date", Sort.RULE, Severity.WARNING, "a date is not written as 6 August 2018"),
    STYLE_PLAIN_WORD("style/plain-word", Sort.RULE, Severity.NOTE, "a word has a plainer one"),
    STYLE_UNEXPLAINED_TERM("style/unexplained-term", Sort.RULE, Severity.WARNING, "nothing explains a medical word"),
    STYLE_ABBREVIATION(
            "style/abbreviation", Sort.RULE, Severity.WARNING, "an abbreviation is written out nowhere on its page"),
    STYLE_VAGUE_WORD("style/vague-word", Sort.RULE, Severity.WARNING, "a vague word stands where a figure belongs"),
    STYLE_BARE_SAFE("style/bare-safe", Sort.RULE, Severity.WARNING, "something is called safe, without what remains"),
    STYLE_RISK_WORD("style/risk-word", Sort.RULE, Severity.NOTE, "\"risk\" stands where \"chance\" says the same"),
    STYLE_NOT_SPOKEN_TO("style/not-spoken-to", Sort.RULE, Severity.WARNING, "aftercare does not speak to its reader"),
    STYLE_UNNUMBERED_STEPS(
            "style/unnumbered-steps", Sort.RULE, Severity.WARNING, "steps stand in a list without numbers"),
    STYLE_REDNESS_ONLY("style/redness-only", Sort.RULE, Severity.WARNING, "redness is told for white skin only"),

    // Components: how cards, callouts and lists are used
    COMPONENT_CALLOUTS(
            "component/callouts", Sort.RULE, Severity.WARNING, "too many warnings, or callouts without text between"),
    COMPONENT_CALLOUT_HEADING(
            "component/callout-heading",
            Sort.RULE,
            Severity.WARNING,
            "a callout's heading does not say what it is about"),
    COMPONENT_CARE_CARD(
            "component/care-card", Sort.RULE, Severity.WARNING, "a care card does not read as one sentence"),
    COMPONENT_REPEATED_CARE(
            "component/repeated-care", Sort.RULE, Severity.WARNING, "a page has two care cards of one level"),
    COMPONENT_EMERGENCY_LINK(
            "component/emergency-link", Sort.RULE, Severity.ERROR, "an emergency card leads elsewhere"),
    COMPONENT_TEXT_BEHIND(
            "component/text-behind", Sort.RULE, Severity.WARNING, "text follows a box without a heading between"),
    COMPONENT_DOUBLE_NEGATIVE(
            "component/double-negative", Sort.RULE, Severity.ERROR, "an item of what not to do denies once more"),
    COMPONENT_SHORT_LIST(
            "component/short-list", Sort.RULE, Severity.WARNING, "a list of what to do or not to do has one item"),
    COMPONENT_DO_FIRST("component/do-first", Sort.RULE, Severity.WARNING, "what not to do stands before what to do"),
    COMPONENT_CAPTION("component/caption", Sort.RULE, Severity.WARNING, "a caption is too long or unfinished"),

    // Pages that a site needs
    SITE_MISSING_PAGE("site/missing-page", Sort.RULE, Severity.ERROR, "the site lacks a page that readers rely on"),
    SITE_MISSING_CONTACT("site/missing-contact", Sort.RULE, Severity.ERROR, "pages do not say how to reach the clinic"),

    // Everybody can use a page: what writers do about it
    ACCESS_ALT_FILE_NAME("access/alt-file-name", Sort.RULE, Severity.ERROR, "a text alternative is the name of a file"),
    ACCESS_ALT_SAYS_PICTURE(
            "access/alt-says-picture", Sort.RULE, Severity.ERROR, "a text alternative says that it is a picture"),
    ACCESS_ALT_REPEATS(
            "access/alt-repeats-caption", Sort.RULE, Severity.ERROR, "a text alternative repeats the caption"),
    ACCESS_LONG_ALT("access/long-alt", Sort.RULE, Severity.WARNING, "a text alternative is too long"),
    ACCESS_NO_DESCRIPTION(
            "access/no-description", Sort.RULE, Severity.WARNING, "a picture of skin has no long description"),
    ACCESS_PICTURE_OF_TEXT("access/picture-of-text", Sort.RULE, Severity.WARNING, "a picture seems to hold text"),
    ACCESS_MOVING_PICTURE("access/moving-picture", Sort.RULE, Severity.ERROR, "a picture moves by itself"),
    ACCESS_BOLD_HEADING("access/bold-heading", Sort.RULE, Severity.ERROR, "a bold line stands for a heading"),
    ACCESS_EMPTY_HEADER("access/empty-header", Sort.RULE, Severity.ERROR, "a column of a table has no heading"),
    ACCESS_WIDE_TABLE("access/wide-table", Sort.RULE, Severity.WARNING, "a table is too wide for a phone"),
    ACCESS_POINTS_BY_LOOK(
            "access/points-by-look", Sort.RULE, Severity.WARNING, "text points to something by its colour or place"),
    ACCESS_SAME_LINK_WORDS(
            "access/same-link-words", Sort.RULE, Severity.WARNING, "the same words lead to different places"),
    ACCESS_EMPTY_LINK("access/empty-link", Sort.RULE, Severity.ERROR, "a link has no words"),

    // Everybody can use a page: what themes do about it
    ACCESS_PAGE_LANGUAGE("access/page-language", Sort.RULE, Severity.ERROR, "a page does not say its language"),
    ACCESS_PAGE_TITLE("access/page-title", Sort.RULE, Severity.ERROR, "a page has no title"),
    ACCESS_LANDMARKS("access/landmarks", Sort.RULE, Severity.ERROR, "a page has no one main part"),
    ACCESS_HEADING_LEVELS("access/heading-levels", Sort.RULE, Severity.ERROR, "headings leave out a level"),
    ACCESS_UNNAMED_CONTROL("access/unnamed-control", Sort.RULE, Severity.ERROR, "a link, button or field has no name"),
    ACCESS_UNNAMED_PICTURE(
            "access/unnamed-picture", Sort.RULE, Severity.ERROR, "a picture of a theme has no text alternative"),
    ACCESS_TAB_ORDER("access/tab-order", Sort.RULE, Severity.ERROR, "the keyboard goes another way than the eye"),
    ACCESS_MOVES("access/moves-by-itself", Sort.RULE, Severity.ERROR, "something moves, plays or changes by itself"),
    ACCESS_ZOOM_BLOCKED("access/zoom-blocked", Sort.RULE, Severity.ERROR, "a page can not be enlarged"),
    ACCESS_TABLE_HEADERS("access/table-headers", Sort.RULE, Severity.ERROR, "a table has no proper header cells"),
    ACCESS_DANGLING_REFERENCE(
            "access/dangling-reference",
            Sort.RULE,
            Severity.ERROR,
            "something points to a place that is not on the page"),

    // What search engines show
    SEARCH_LONG_TITLE("search/long-title", Sort.RULE, Severity.WARNING, "a title is too long for a list of results"),
    SEARCH_DESCRIPTION(
            "search/description", Sort.RULE, Severity.WARNING, "a summary is missing, too short or too long"),
    SEARCH_REPEATED_TITLE("search/repeated-title", Sort.RULE, Severity.ERROR, "two pages have the same title"),
    SEARCH_REPEATED_DESCRIPTION(
            "search/repeated-description", Sort.RULE, Severity.WARNING, "two pages have the same summary"),
    SEARCH_CANONICAL("search/canonical", Sort.RULE, Severity.ERROR, "a page does not have one canonical address"),
    SEARCH_SITEMAP("search/sitemap", Sort.RULE, Severity.ERROR, "the sitemap and the pages differ"),

    // What visitors do is nobody's business
    PRIVACY_OTHER_ORIGIN("privacy/other-origin", Sort.RULE, Severity.ERROR, "something is loaded from another site"),
    PRIVACY_STORED_DATA(
            "privacy/stored-data", Sort.RULE, Severity.ERROR, "a script can keep data on a visitor's device"),
    PRIVACY_SENT_DATA("privacy/sent-data", Sort.RULE, Severity.ERROR, "a script can send what a visitor does"),
    PRIVACY_INLINE_CODE(
            "privacy/inline-code", Sort.RULE, Severity.ERROR, "a page holds code, or a script makes code of text"),
    PRIVACY_WEAK_POLICY(
            "privacy/weak-policy", Sort.RULE, Severity.ERROR, "a page has no strict content security policy"),

    // Waivers
    WAIVER_UNUSED("waiver/unused", Sort.RULE, Severity.WARNING, "a waiver matches nothing"),
    WAIVER_UNKNOWN_CODE("waiver/unknown-code", Sort.INTEGRITY, Severity.ERROR, "a waiver names no rule"),
    WAIVER_NOT_ALLOWED(
            "waiver/not-allowed", Sort.INTEGRITY, Severity.ERROR, "a waiver names a code that can't be waived"),
    WAIVER_ENDED("waiver/ended", Sort.TIMED, Severity.WARNING, "a waiver has ended"),

    // Site configuration
    CONFIG_UNKNOWN_RULE("config/unknown-rule", Sort.INTEGRITY, Severity.ERROR, "a severity is set for no rule"),
    CONFIG_NOT_A_RULE(
            "config/not-a-rule", Sort.INTEGRITY, Severity.ERROR, "a severity is set for a code that has none to set"),
    CONFIG_UNKNOWN_PACK("config/unknown-pack", Sort.INTEGRITY, Severity.ERROR, "no pack of claims has this name"),
    CONFIG_UNKNOWN_WORD(
            "config/unknown-word", Sort.INTEGRITY, Severity.ERROR, "a word is accepted that is not reported"),
    CONFIG_BAD_PHRASE("config/bad-phrase", Sort.INTEGRITY, Severity.ERROR, "a phrase can't be looked for"),
    CONFIG_UNUSED_TAG("config/unused-tag", Sort.RULE, Severity.WARNING, "a tag in site.yaml stands on no article"),
    CONFIG_BRAND_CONTRAST(
            "config/brand-contrast", Sort.RULE, Severity.ERROR, "two colours made of the brand's are too much alike"),
    CONFIG_MARKED_PLACE(
            "config/marked-place", Sort.RULE, Severity.ERROR, "a marked place still waits for the clinic's own words"),

    // Languages
    LANGUAGE_UNKNOWN("language/unknown", Sort.INTEGRITY, Severity.ERROR, "Salve has no words for this language"),

    // Themes
    THEME_UNKNOWN("theme/unknown", Sort.INTEGRITY, Severity.ERROR, "no theme has this name"),
    THEME_CIRCLE("theme/circle", Sort.INTEGRITY, Severity.ERROR, "themes extend one another in a circle"),
    THEME_MISSING_TEMPLATE("theme/missing-template", Sort.INTEGRITY, Severity.ERROR, "a theme lacks a template"),
    THEME_MISSING_STRING("theme/missing-string", Sort.INTEGRITY, Severity.ERROR, "a theme lacks a string"),
    THEME_MISSING_PAIR(
            "theme/missing-colour-pair",
            Sort.INTEGRITY,
            Severity.ERROR,
            "a theme does not say what contrast is needed"),
    THEME_LOW_CONTRAST("theme/low-contrast", Sort.RULE, Severity.ERROR, "two colours of a theme are too much alike"),
    THEME_UNKNOWN_COLOUR(
            "theme/unknown-colour", Sort.INTEGRITY, Severity.ERROR, "a theme lacks a colour that it names"),
    THEME_MISSING_ASSET("theme/missing-asset", Sort.INTEGRITY, Severity.ERROR, "a theme lacks a file that it names"),
    THEME_BAD_IMPORT(
            "theme/bad-import", Sort.INTEGRITY, Severity.ERROR, "a style sheet imports what can't be joined to it"),
    THEME_TEMPLATE_ERROR("theme/template-error", Sort.INTEGRITY, Severity.ERROR, "a template can't be rendered"),

    // Output
    OUTPUT_CLASH("output/clash", Sort.INTEGRITY, Severity.ERROR, "two things would be written to the same file"),
    OUTPUT_BAD_PATH(
            "output/bad-path", Sort.INTEGRITY, Severity.ERROR, "a file would not stay inside the site's folder"),
    OUTPUT_TOO_LARGE("output/too-large", Sort.INTEGRITY, Severity.ERROR, "a page grows beyond what Salve writes"),
    OUTPUT_DUPLICATE_ID("output/duplicate-id", Sort.INTEGRITY, Severity.ERROR, "an id stands twice on a page"),
    OUTPUT_MISSING_ELEMENT(
            "output/missing-element", Sort.RULE, Severity.ERROR, "a template writes no html, head or body element"),
    OUTPUT_NEW_WINDOW("output/new-window", Sort.RULE, Severity.ERROR, "a template opens a new window"),

    // Publishing
    PUBLISH_OUTPUT_IN_SOURCE(
            "publish/output-in-source",
            Sort.INTEGRITY,
            Severity.ERROR,
            "the site's folder holds or lies in a source folder"),
    PUBLISH_LOCKED("publish/locked", Sort.INTEGRITY, Severity.ERROR, "another build holds the site's folder"),
    PUBLISH_FOREIGN_FILE(
            "publish/foreign-file",
            Sort.INTEGRITY,
            Severity.ERROR,
            "a file that Salve did not write is in a page's way"),
    PUBLISH_FAILED("publish/failed", Sort.INTEGRITY, Severity.ERROR, "the site can't be written"),
    PUBLISH_FILE_BY_FILE(
            "publish/file-by-file", Sort.RULE, Severity.NOTE, "the site is replaced file by file, not in one step"),
    PUBLISH_LEFTOVER("publish/leftover", Sort.RULE, Severity.NOTE, "the folder of an earlier build can't be removed");

    /** What may be done about a code. */
    public enum Sort {
        /** The site can't be built rightly: always an error, never waived, never switched off. */
        INTEGRITY,
        /** A rule of health publishing: its severity may be set for a site, and it may be waived. */
        RULE,
        /** Arises because time has passed: a warning, which {@code --strict} leaves alone. */
        TIMED
    }

    private static final Map<String, DiagnosticCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(DiagnosticCode::code, Function.identity()));

    private final String code;
    private final Sort sort;
    private final Severity severity;
    private final String title;

    DiagnosticCode(String code, Sort sort, Severity severity, String title) {
        this.code = code;
        this.sort = sort;
        this.severity = severity;
        this.title = title;
    }

    /** The code as people write it, such as {@code glossary/unknown-term}. */
    public String code() {
        return code;
    }

    /** What may be done about it. */
    public Sort sort() {
        return sort;
    }

    /** Its severity where a site sets no other. */
    public Severity severity() {
        return severity;
    }

    /** What it means, in a few words. */
    public String title() {
        return title;
    }

    /** The part before the slash. */
    public String area() {
        return code.substring(0, code.indexOf('/'));
    }

    /** The code written as {@code written}, if there is one. */
    public static Optional<DiagnosticCode> named(String written) {
        return Optional.ofNullable(BY_CODE.get(written));
    }

    @Override
    public String toString() {
        return code;
    }
}
