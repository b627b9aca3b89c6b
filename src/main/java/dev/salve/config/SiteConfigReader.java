package dev.salve.config;

import static dev.salve.config.SiteKeys.*;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.language.Languages;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code site.yaml}. What is wrong in it is reported, and something usable stands in for it. */
public final class SiteConfigReader {
    private static final Text DEFAULT_INTERVAL =
            new Text("24 months", SourceFile.named("").whole());
    private static final Text DEFAULT_WARNING =
            new Text("60 days", SourceFile.named("").whole());

    private final Diagnostics diagnostics;
    private final @Nullable String baseUrl;

    private SiteConfigReader(Diagnostics diagnostics, @Nullable String baseUrl) {
        this.diagnostics = diagnostics;
        this.baseUrl = baseUrl;
    }

    /**
     * The site's settings.
     *
     * @param baseUrl an address that replaces the one in the file, or null
     */
    public static SiteConfig read(SourceFile file, @Nullable String baseUrl, Diagnostics diagnostics) {
        return new SiteConfigReader(diagnostics, baseUrl).config(file);
    }

    private SiteConfig config(SourceFile file) {
        Fields site = SITE.readDocument(file, diagnostics);
        if (site.get(FORMAT, 1) != 1) {
            diagnostics.report(
                    DiagnosticCode.YAML_BAD_VALUE,
                    site.span(FORMAT),
                    "this version of Salve reads format 1",
                    "write 1");
        }
        return new SiteConfig(
                file,
                identity(site),
                languages(site),
                clinic(part(site, CLINIC_KEY, CLINIC)),
                help(site),
                brand(part(site, BRAND_KEY, BRAND)),
                site.list(NAVIGATION),
                review(part(site, REVIEW_KEY, REVIEW)),
                new CitationSettings(part(site, CITATIONS_KEY, CITATIONS).get(STYLE, CitationSettings.Style.AMA)),
                rules(part(site, RULES_KEY, RULES)));
    }

    /** A part of the file; where it is absent, one in which nothing is set. */
    private static Fields part(Fields site, Key<Fields> key, ObjectType type) {
        Fields part = site.get(key);
        return part != null ? part : type.readDocument(null, site.span(), new Diagnostics());
    }

    private SiteIdentity identity(Fields site) {
        Text written = site.get(URL);
        String url = baseUrl != null ? baseUrl : written == null ? "https://site.invalid/" : written.value();
        return new SiteIdentity(
                site.get(TITLE, ""),
                uri(url.endsWith("/") ? url : url + "/", site),
                site.get(STATUS, SiteIdentity.Status.LIVE),
                site.get(THEME, new Text("clinic", site.span())));
    }

    private URI uri(String url, Fields site) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            diagnostics.report(
                    DiagnosticCode.YAML_BAD_VALUE,
                    site.span(URL),
                    "\"" + url + "\" is not an address",
                    "write it as https://clinic.example/");
            return URI.create("https://site.invalid/");
        }
    }

    private List<Language> languages(Fields site) {
        List<Language> languages = new ArrayList<>();
        for (Text tag : site.list(LANGUAGES)) {
            Languages.of(tag.value())
                    .ifPresentOrElse(
                            languages::add,
                            () -> diagnostics.report(
                                    DiagnosticCode.LANGUAGE_UNKNOWN,
                                    tag.span(),
                                    "Salve has no words for the language \"" + tag.value() + "\"",
                                    "choose one of " + String.join(", ", Languages.KNOWN)
                                            + "; the README says how to add a language"));
        }
        if (languages.isEmpty()) {
            // nobody knows which suffixes of file names are languages, so all are that can be
            Languages.KNOWN.forEach(known -> languages.add(Languages.of(known).orElseThrow()));
        }
        return List.copyOf(languages);
    }

    private static Clinic clinic(Fields clinic) {
        Text booking = clinic.get(BOOKING);
        return new Clinic(
                clinic.get(CLINIC_NAME, ""),
                clinic.get(ADDRESS),
                clinic.get(TELEPHONE),
                clinic.get(EMAIL),
                clinic.get(OPENING_HOURS),
                clinic.list(REGISTRATIONS),
                booking == null ? null : booking.value(),
                clinic.get(SPECIALTY));
    }

    private static HelpNumbers help(Fields site) {
        Fields emergency = part(site, EMERGENCY_KEY, EMERGENCY);
        Fields urgent = part(site, URGENT_KEY, URGENT);
        return new HelpNumbers(emergency.get(NUMBER, ""), urgent.get(URGENT_NAME), urgent.get(NUMBER));
    }

    private static Brand brand(Fields brand) {
        return new Brand(brand.get(PRIMARY), brand.get(ACCENT), brand.get(LOGO));
    }

    private static ReviewPolicy review(Fields review) {
        Text notice = review.get(OVERDUE_NOTICE);
        return new ReviewPolicy(
                period(review.get(INTERVAL, DEFAULT_INTERVAL)),
                period(review.get(WARN, DEFAULT_WARNING)),
                review.get(OVERDUE, notice == null ? ReviewPolicy.Overdue.WARN : ReviewPolicy.Overdue.STOP),
                notice == null ? null : period(notice),
                review.get(REQUIRE_SIGN_OFF, false),
                review.list(TWO_REVIEWERS),
                review.list(HIGH_RISK));
    }

    private static Period period(Text text) {
        String[] parts = text.value().split(" ", 2);
        int number = Integer.parseInt(parts[0]);
        return switch (parts[1].charAt(0)) {
            case 'd' -> Period.ofDays(number);
            case 'w' -> Period.ofWeeks(number);
            case 'm' -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    private RuleSettings rules(Fields rules) {
        List<PhraseRule> phrases = new ArrayList<>(PhrasePacks.rules(rules.list(PACKS), diagnostics));
        phrases.addAll(WordList.pairs(rules.list(ACCEPTED_WORDS), diagnostics));
        phrases.addAll(PhraseRuleKeys.rules(rules.list(PHRASES)));
        phrases.addAll(WordPairKeys.rules(rules.list(WORD_PAIRS), DiagnosticCode.STYLE_PLAIN_WORD));
        return new RuleSettings(
                rules.list(PACKS),
                List.copyOf(phrases),
                rules.list(ABBREVIATIONS),
                rules.get(SEVERITY, Map.of()),
                WaiverKeys.waivers(rules.list(WAIVE)));
    }
}
