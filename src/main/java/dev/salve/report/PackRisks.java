package dev.salve.report;

import dev.salve.model.content.Article;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Risks;
import dev.salve.model.site.Site;
import java.util.ArrayList;
import java.util.List;

/** What may go wrong with the treatment that an article speaks of, wherever its pages list it. */
final class PackRisks {
    private PackRisks() {}

    static List<PackView.Risk> of(Site site, Article article) {
        List<PackView.Risk> risks = new ArrayList<>();
        if (article.id().folder().isEmpty()) {
            return risks;
        }
        for (Article sister : site.library().articles()) {
            boolean belongs = sister.id().folder().equals(article.id().folder())
                    && sister.id().language().equals(article.id().language());
            if (belongs && sister.data().block(DataKind.RISKS) instanceof Risks block) {
                for (Risks.Group group : Risks.Group.values()) {
                    block.items().stream()
                            .filter(item -> item.group() == group)
                            .forEach(item -> risks.add(risk(item, sister, site)));
                }
            }
        }
        return risks;
    }

    private static PackView.Risk risk(Risks.Risk item, Article sister, Site site) {
        Fact often = item.frequency() == null
                ? null
                : site.library().fact(item.frequency().value(), sister.id().language());
        return new PackView.Risk(
                item.name(),
                item.group().word(),
                item.serious(),
                often == null ? null : often.text().value(),
                sister.file().path());
    }
}
