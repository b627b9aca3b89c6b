package dev.salve.check.content;

import dev.salve.check.SiteCheck;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Article;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Kind;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Structured data that an article declares is shown somewhere; key facts are, on their treatment's page. */
public final class UnplacedData implements SiteCheck {
    @Override
    public void check(Site site, Diagnostics diagnostics) {
        if (!site.library().isWhole()) {
            return; // what could not be read may show it
        }
        Set<DataBlock> placed = placed(site);
        for (SitePage page : site.pages()) {
            Article article = page.article();
            if (article == null) {
                continue;
            }
            for (DataBlock block : article.data().all()) {
                boolean shownAnyway = block.kind() == DataKind.KEY_FACTS && article.kind() == Kind.TREATMENT;
                if (!shownAnyway && !placed.contains(block)) {
                    diagnostics.report(
                            DiagnosticCode.DATA_NOT_PLACED,
                            block.span(),
                            "\"" + block.kind().word() + "\" is declared here, but no page shows it",
                            "put a line ::" + block.kind().word() + " where it belongs");
                }
            }
        }
    }

    private static Set<DataBlock> placed(Site site) {
        Set<DataBlock> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SitePage page : site.pages()) {
            for (LinkedBody body : page.text().bodies().values()) {
                for (int i = 0; i < body.body().mentions().size(); i++) {
                    if (body.resolution(i) instanceof Resolution.Data data) {
                        placed.add(data.block());
                    }
                }
            }
        }
        return placed;
    }
}
