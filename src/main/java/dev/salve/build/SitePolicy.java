package dev.salve.build;

import dev.salve.config.ReviewPolicy;
import dev.salve.config.SiteConfig;
import dev.salve.config.WaiverText;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.RuleLevel;
import dev.salve.diagnostic.Severity;
import dev.salve.diagnostic.SeverityPolicy;
import dev.salve.diagnostic.Spelling;
import dev.salve.diagnostic.Waiver;
import dev.salve.model.content.Article;
import dev.salve.model.content.Library;
import dev.salve.yaml.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a site weighs problems: its own severities, its waivers, and what an overdue review does. */
final class SitePolicy {
    private final SeverityPolicy severities;
    private final boolean overdueStops;

    private SitePolicy(SeverityPolicy severities, boolean overdueStops) {
        this.severities = severities;
        this.overdueStops = overdueStops;
    }

    static SitePolicy of(Library library, boolean strict, Diagnostics diagnostics) {
        SiteConfig config = library.config();
        List<Waiver> waivers = new ArrayList<>();
        config.rules().waivers().forEach(written -> waivers.add(waiver(written, Waiver.Where.site())));
        for (Article article : library.articles()) {
            article.front().waivers().forEach(w -> waivers.add(waiver(w, Waiver.Where.file(article.file()))));
            waivers.addAll(WaivedBlocks.in(article.body()));
        }
        library.sharedParts().forEach(part -> waivers.addAll(WaivedBlocks.in(part.body())));
        return new SitePolicy(
                SeverityPolicy.of(levels(config.rules().severity(), diagnostics), waivers, strict),
                config.review().overdue() == ReviewPolicy.Overdue.STOP);
    }

    /** The problems as the site sees them on {@code today}. */
    List<Diagnostic> apply(Diagnostics raw, LocalDate today) {
        return severities.apply(raw.sorted(), today).stream().map(this::timed).toList();
    }

    private Diagnostic timed(Diagnostic diagnostic) {
        boolean stops = overdueStops && diagnostic.code() == DiagnosticCode.REVIEW_OVERDUE;
        return stops ? diagnostic.as(Severity.ERROR) : diagnostic;
    }

    private static Waiver waiver(WaiverText written, Waiver.Where where) {
        return new Waiver(
                written.code().value(),
                written.reason(),
                written.until(),
                where,
                written.code().span());
    }

    private static Map<DiagnosticCode, RuleLevel> levels(Map<Text, Text> written, Diagnostics diagnostics) {
        Map<DiagnosticCode, RuleLevel> levels = new EnumMap<>(DiagnosticCode.class);
        written.forEach((code, level) -> DiagnosticCode.named(code.value())
                .ifPresentOrElse(
                        known -> {
                            if (known.sort() == DiagnosticCode.Sort.RULE) {
                                RuleLevel.named(level.value()).ifPresent(named -> levels.put(known, named));
                            } else {
                                diagnostics.report(
                                        DiagnosticCode.CONFIG_NOT_A_RULE,
                                        code.span(),
                                        "\"" + code.value() + "\" is no rule, so its severity can't be set",
                                        "take it out");
                            }
                        },
                        () -> diagnostics.report(
                                DiagnosticCode.CONFIG_UNKNOWN_RULE,
                                code.span(),
                                "there is no rule \"" + code.value() + "\"",
                                nearestRule(code.value()))));
        return levels;
    }

    private static String nearestRule(String written) {
        List<String> rules = Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.sort() == DiagnosticCode.Sort.RULE)
                .map(DiagnosticCode::code)
                .toList();
        String near = Spelling.didYouMean(written, rules);
        return near != null ? near : "copy the code from a report";
    }
}
