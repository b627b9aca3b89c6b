package dev.salve.config;

import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import java.util.List;
import java.util.Map;

/** The keys of {@code site.yaml}. */
public final class SiteKeys {
    static final ValueType<Text> COLOUR = Types.matching("#[0-9a-fA-F]{6}", "a colour such as #1d5c46");
    static final ValueType<Text> PERIOD =
            Types.matching("[1-9][0-9]{0,3} (day|week|month|year)s?", "a time such as 24 months or 60 days");

    static final Key<String> CLINIC_NAME = Key.required("name", Types.text(), "The clinic's name.");
    static final Key<String> ADDRESS =
            Key.optional("address", Types.text(), "Its postal address, lines parted by commas.");
    static final Key<String> TELEPHONE = Key.optional("telephone", Types.text(), "Its telephone number.");
    static final Key<String> EMAIL = Key.optional("email", Types.text(), "Its address for messages.");
    static final Key<String> OPENING_HOURS = Key.optional("opening-hours", Types.text(), "When somebody answers.");
    static final Key<List<String>> REGISTRATIONS = Key.optional(
            "registrations", Types.list(Types.text()), "Its registrations with regulators, name and number.");
    static final Key<Text> BOOKING = Key.optional(
            "booking",
            Types.matching("https?://[^\\s\"'<>\\\\]+", "an absolute address such as https://clinic.example/book/"),
            "The address of the clinic's own booking page.");
    static final Key<String> SPECIALTY = Key.optional(
            "specialty",
            Types.words(
                    "Dermatology",
                    "PlasticSurgery",
                    "Surgical",
                    "Dentistry",
                    "Gynecologic",
                    "Optometric",
                    "Otolaryngologic",
                    "Physiotherapy",
                    "Podiatric",
                    "DietNutrition",
                    "Nursing",
                    "PrimaryCare"),
            "Its specialty in the words of schema.org, such as Dermatology.");
    static final ObjectType CLINIC = ObjectType.of(
            "clinic",
            "Who publishes the site; shown on every page.",
            CLINIC_NAME,
            ADDRESS,
            TELEPHONE,
            EMAIL,
            OPENING_HOURS,
            REGISTRATIONS,
            BOOKING,
            SPECIALTY);

    static final Key<String> NUMBER = Key.required("telephone", Types.text(), "The number to call.");
    static final ObjectType EMERGENCY =
            ObjectType.of("emergency number", "Whom to call when a life is in danger.", NUMBER);
    static final Key<String> URGENT_NAME = Key.required("name", Types.text(), "What the service is called.");
    static final ObjectType URGENT =
            ObjectType.of("urgent advice service", "Whom to call for help on the same day.", URGENT_NAME, NUMBER);

    static final Key<Text> PRIMARY = Key.optional("primary", COLOUR, "The main colour of the brand.");
    static final Key<Text> ACCENT = Key.optional("accent", COLOUR, "The second colour of the brand.");
    static final Key<Text> LOGO =
            Key.optional("logo", Types.locatedText(), "Path of the logo, relative to the content folder.");
    static final ObjectType BRAND = ObjectType.of("brand", "The clinic's looks.", PRIMARY, ACCENT, LOGO);

    static final Key<String> ENTRY_TARGET =
            Key.required("page", Types.text(), "Path of the article, relative to the content folder.");
    static final Key<String> ENTRY_LABEL = Key.required("label", Types.text(), "The words in the menu.");
    static final ObjectType ENTRY =
            ObjectType.of("menu entry", "A page in the menu, under words of its own.", ENTRY_TARGET, ENTRY_LABEL);

    static final Key<Text> INTERVAL = Key.optional("interval", PERIOD, "Longest time between two reviews.");
    static final Key<Text> WARN = Key.optional("warn", PERIOD, "How long before it falls due a review is announced.");
    static final Key<ReviewPolicy.Overdue> OVERDUE = Key.optional(
            "overdue", Types.choice(ReviewPolicy.Overdue.class), "What an overdue review does: warn, or stop a build.");
    static final Key<Text> OVERDUE_NOTICE = Key.optional(
            "overdue-notice",
            Types.matching("([1-9]|[12][0-9]|30) days?", "a time from 1 day to 30 days, such as 30 days"),
            "How long a page whose review is overdue stays online under a notice that a clinician is checking it;"
                    + " after that a build stops, unless overdue says warn.");
    static final Key<Boolean> REQUIRE_SIGN_OFF = Key.optional(
            "require-sign-off",
            Types.bool(),
            "Whether every article about a treatment must be signed off before it is published.");
    static final Key<List<Text>> TWO_REVIEWERS =
            Key.optional("two-reviewers", Types.list(Types.id()), "Tags of articles that two reviewers must sign off.");
    static final Key<List<Text>> HIGH_RISK = Key.optional(
            "high-risk", Types.list(Types.id()), "Tags of articles that are reviewed at least once a year.");
    static final ObjectType REVIEW = ObjectType.of(
            "review policy",
            "How reviews are timed.",
            INTERVAL,
            WARN,
            OVERDUE,
            OVERDUE_NOTICE,
            REQUIRE_SIGN_OFF,
            TWO_REVIEWERS,
            HIGH_RISK);

    static final Key<CitationSettings.Style> STYLE = Key.optional(
            "style", Types.choice(CitationSettings.Style.class), "How references are printed: ama or nlm.");
    static final ObjectType CITATIONS = ObjectType.of("citation setting", "How references are printed.", STYLE);

    static final Key<List<Text>> PACKS = Key.optional(
            "packs", Types.list(Types.locatedText()), "The claims packs of the countries where the clinic advertises.");
    static final Key<List<Fields>> PHRASES =
            Key.optional("phrases", Types.list(PhraseRuleKeys.TYPE), "Words that the clinic itself forbids.");
    static final Key<List<Fields>> WORD_PAIRS =
            Key.optional("words", Types.list(WordPairKeys.TYPE), "Hard words of the clinic's own, with plain ones.");
    static final Key<List<Text>> ACCEPTED_WORDS = Key.optional(
            "accepted-words",
            Types.list(Types.locatedText()),
            "Words that Salve calls hard and that the site uses on purpose.");
    static final Key<List<Text>> ABBREVIATIONS = Key.optional(
            "abbreviations",
            Types.list(Types.locatedText()),
            "Abbreviations that the site's readers know, so that no page writes them out.");
    static final Key<Map<Text, Text>> SEVERITY = Key.optional(
            "severity",
            Types.map(Types.matching("off|note|warning|error", "one of off, note, warning, error")),
            "The site's own severity for a rule, by its code.");
    static final Key<List<Fields>> WAIVE =
            Key.optional("waive", Types.list(WaiverKeys.TYPE), "Rules that the whole site waives.");
    static final ObjectType RULES = ObjectType.of(
            "rule setting",
            "Which rules of health publishing apply.",
            PACKS,
            PHRASES,
            WORD_PAIRS,
            ACCEPTED_WORDS,
            ABBREVIATIONS,
            SEVERITY,
            WAIVE);

    static final Key<Integer> FORMAT = Key.required("format", Types.integer(), "The version of this format: 1.");
    static final Key<String> TITLE = Key.required("title", Types.text(), "The name of the site.");
    static final Key<Text> URL = Key.required(
            "url",
            Types.matching("https?://[^\\s?#]+", "an absolute address such as https://clinic.example/"),
            "The absolute address under which the site is published, with its path.");
    static final Key<SiteIdentity.Status> STATUS = Key.optional(
            "status",
            Types.choice(SiteIdentity.Status.class),
            "live, or demonstration for a site whose text no clinician has read.");
    static final Key<List<Text>> LANGUAGES = Key.optional(
            "languages",
            Types.list(Types.matching("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "a language tag such as en-GB")),
            "The site's languages; the first has no prefix in addresses.");
    static final Key<Text> THEME = Key.optional("theme", Types.id(), "The theme's name; clinic where none is given.");
    static final Key<Fields> CLINIC_KEY = Key.required("clinic", CLINIC, "Who publishes the site.");
    static final Key<Fields> EMERGENCY_KEY =
            Key.required("emergency", EMERGENCY, "The emergency number of the country.");
    static final Key<Fields> URGENT_KEY =
            Key.optional("urgent", URGENT, "The service that gives urgent advice, such as NHS 111.");
    static final Key<Fields> BRAND_KEY = Key.optional("brand", BRAND, "The clinic's looks.");
    static final Key<List<NavigationEntry>> NAVIGATION = Key.optional(
            "navigation",
            Types.list(new NavigationEntryType()),
            "The menu: paths of articles, or pages that Salve makes (glossary/, faq/, search/).");
    static final Key<Fields> REVIEW_KEY = Key.optional("review", REVIEW, "How reviews are timed.");
    static final Key<Fields> CITATIONS_KEY = Key.optional("citations", CITATIONS, "How references are printed.");
    static final Key<Fields> RULES_KEY = Key.optional("rules", RULES, "Which rules apply.");

    /** The whole file. */
    public static final ObjectType SITE = ObjectType.of(
            "site",
            "The settings of a site, in content/site.yaml.",
            FORMAT,
            TITLE,
            URL,
            STATUS,
            LANGUAGES,
            THEME,
            CLINIC_KEY,
            EMERGENCY_KEY,
            URGENT_KEY,
            BRAND_KEY,
            NAVIGATION,
            REVIEW_KEY,
            CITATIONS_KEY,
            RULES_KEY);

    private SiteKeys() {}
}
