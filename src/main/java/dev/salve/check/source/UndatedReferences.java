package dev.salve.check.source;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Reference;
import dev.salve.model.site.Site;

/** A reference says when it came out, or at least when it was looked up. */
public final class UndatedReferences implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        for (Reference reference : site.library().references().values()) {
            if (reference.issued() == null && reference.accessed() == null) {
                diagnostics.report(
                        DiagnosticCode.SOURCE_UNDATED,
                        reference.span(),
                        "the reference \"" + reference.id() + "\" has no date",
                        "add issued, or accessed for a web page without a date");
            }
        }
    }
}
