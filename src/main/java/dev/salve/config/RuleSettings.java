package dev.salve.config;

import dev.salve.yaml.Text;
import java.util.List;
import java.util.Map;

/**
 * Which rules of health publishing apply to the site.
 *
 * @param packs the packs of claims in use besides the one for everybody, such as {@code uk}
 * @param phrases words that the packs in use, the list of hard words and the clinic itself advise against
 * @param abbreviations that the site's readers know
 * @param severity for each rule's code the site's own severity: off, note, warning or error
 * @param waivers rules that the whole site waives
 */
public record RuleSettings(
        List<Text> packs,
        List<PhraseRule> phrases,
        List<Text> abbreviations,
        Map<Text, Text> severity,
        List<WaiverText> waivers) {

    /** Whether a pack is in use. */
    public boolean uses(String pack) {
        return packs.stream().anyMatch(used -> used.value().equals(pack));
    }
}
