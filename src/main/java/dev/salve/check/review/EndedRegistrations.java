package dev.salve.check.review;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Person;
import dev.salve.model.site.Site;

/** The registration of everybody who is named with one still holds. */
public final class EndedRegistrations implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (site.config().identity().isDemonstration()) {
            return;
        }
        for (Person person : site.library().people().values()) {
            if (person.isLapsed(site.date())) {
                diagnostics.report(
                        DiagnosticCode.REVIEW_REGISTRATION_ENDED,
                        person.span(),
                        "the registration of \"" + person.id() + "\" ended on " + person.registeredUntil(),
                        "look the person up in the register, and set registered-until anew");
            }
        }
    }
}
