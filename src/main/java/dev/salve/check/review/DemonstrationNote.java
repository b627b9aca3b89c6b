package dev.salve.check.review;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;

/** Says once for a demonstration site that the rules on reviews do not apply to it. */
public final class DemonstrationNote implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (site.config().identity().isDemonstration()) {
            diagnostics.report(
                    DiagnosticCode.REVIEW_DEMONSTRATION,
                    site.config().file().whole(),
                    "this is a demonstration site, so no clinician's review is asked for, and each page says that",
                    "set status: live before you publish for patients");
        }
    }
}
