package dev.salve.check.site;

import dev.salve.check.SiteCheck;
import dev.salve.config.Clinic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.site.Site;

/** Each page of a live site says who publishes it: address, telephone and registration with a regulator (SEO-02). */
public final class ContactDetails implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (site.config().identity().isDemonstration() || !site.config().isReadable()) {
            return;
        }
        Clinic clinic = site.config().clinic();
        if (clinic.address() == null) {
            report(site, "address", "the clinic's address", diagnostics);
        }
        if (clinic.telephone() == null) {
            report(site, "telephone", "the clinic's telephone number", diagnostics);
        }
        if (clinic.registrations().isEmpty()) {
            report(site, "registrations", "the clinic's registration with a regulator", diagnostics);
        }
    }

    private static void report(Site site, String key, String what, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.SITE_MISSING_CONTACT,
                site.config().file().whole(),
                "the pages do not show " + what,
                "write \"" + key + ":\" below \"clinic:\" in site.yaml");
    }
}
