package dev.salve.config;

import dev.salve.language.Language;
import dev.salve.source.SourceFile;
import java.util.List;

/**
 * All of {@code site.yaml}, a part for each consumer.
 *
 * @param file where it was read
 * @param identity what the site is called and where it stands
 * @param languages its languages, the first without a prefix in addresses; at least one
 * @param clinic who publishes it
 * @param help whom patients can call
 * @param brand its looks
 * @param navigation the entries of its menu
 * @param review how reviews are timed
 * @param citations how references are printed
 * @param rules which rules apply
 */
public record SiteConfig(
        SourceFile file,
        SiteIdentity identity,
        List<Language> languages,
        Clinic clinic,
        HelpNumbers help,
        Brand brand,
        List<NavigationEntry> navigation,
        ReviewPolicy review,
        CitationSettings citations,
        RuleSettings rules) {

    /** Whether the file could be read; if not, nothing can be said of what it lacks. */
    public boolean isReadable() {
        return !identity.title().isEmpty();
    }

    /** The language whose addresses have no prefix. */
    public Language defaultLanguage() {
        return languages.get(0);
    }
}
