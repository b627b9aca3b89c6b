package dev.salve.check.claims;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.check.Topic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.yaml.Text;
import java.util.List;

/**
 * A page tagged {@code rf}, on needling with radio-frequency heat, names the five harms that the FDA reported on 15
 * October 2025 (MN-02).
 */
public final class RadioFrequencyHarms implements ArticleCheck {
    private static final List<Topic> HARMS = List.of(
            new Topic("burns", "burn~", "burnt"),
            new Topic("scars", "scar~", "scarring"),
            new Topic("fat loss", "fat loss", "(loss|lose~|losing) (of|) (fat|facial fat)"),
            new Topic("disfigurement", "disfigur*"),
            new Topic("nerve damage", "nerve (damage|injury|injuries)", "(damage~|injur*|harm~) … nerve~"));

    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        for (Text tag : checked.article().front().tags()) {
            if (tag.value().equals("rf") && checked.language().isEnglish() && checked.isPublished()) {
                List<String> missing = Topic.missing(HARMS, checked.prose().sentences());
                if (!missing.isEmpty()) {
                    diagnostics.report(
                            DiagnosticCode.CLAIMS_RADIO_FREQUENCY_HARMS,
                            tag.span(),
                            "this page on radio-frequency needling does not name " + Topic.listed(missing),
                            "name all five harms that the FDA reports: burns, scars, fat loss, disfigurement, nerve"
                                    + " damage");
                }
            }
        }
    }
}
