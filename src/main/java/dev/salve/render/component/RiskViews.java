package dev.salve.render.component;

import dev.salve.markdown.Html;
import dev.salve.model.content.Fact;
import dev.salve.model.content.Quantity;
import dev.salve.model.content.Risks;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.RisksView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may go wrong, from common to rare. */
final class RiskViews {
    private static final int MOST_FIGURES = 100;

    private RiskViews() {}

    static RisksView view(Placed placed) {
        List<RisksView.Group> groups = new ArrayList<>();
        for (Risks.Group group : Risks.Group.values()) {
            List<RisksView.Risk> risks = new ArrayList<>();
            for (Risks.Risk item : placed.data(Risks.class).items()) {
                if (item.group() == group) {
                    risks.add(risk(item, placed));
                }
            }
            if (!risks.isEmpty()) {
                groups.add(new RisksView.Group(group.word(), placed.language().word("risk." + group.word()), risks));
            }
        }
        return new RisksView(placed.upperHeadingLevel(), placed.isBrief(), groups, more(placed));
    }

    private static RisksView.Risk risk(Risks.Risk item, Placed placed) {
        boolean brief = placed.isBrief();
        return new RisksView.Risk(
                placed.newAnchor("risk"),
                item.name(),
                item.serious(),
                placed.cited(item.text(), item.sources()),
                frequency(item, placed),
                share(item, placed),
                brief ? Html.EMPTY : placed.htmlOrEmpty(item.lasts()),
                brief ? Html.EMPTY : placed.htmlOrEmpty(item.whatToDo()));
    }

    private static @Nullable Html frequency(Risks.Risk item, Placed placed) {
        Fact fact = fact(item, placed);
        return fact == null ? null : Html.escape(fact.text().value());
    }

    /** Whole people out of at most a hundred: more figures than that nobody can take in. */
    private static RisksView.@Nullable Share share(Risks.Risk item, Placed placed) {
        Fact fact = fact(item, placed);
        Quantity quantity = fact == null ? null : fact.quantity();
        if (quantity == null) {
            return null;
        }
        int of = switch (quantity.unit()) {
            case PERCENT, PER_100 -> MOST_FIGURES;
            case COUNT -> quantity.of();
            default -> 0;
        };
        int least = (int) quantity.min();
        int most = (int) quantity.max();
        boolean whole = least == quantity.min() && most == quantity.max();
        return whole && of > 0 && of <= MOST_FIGURES && most <= of ? new RisksView.Share(least, most, of) : null;
    }

    private static @Nullable Fact fact(Risks.Risk item, Placed placed) {
        return item.frequency() == null
                ? null
                : placed.renderer()
                        .site()
                        .library()
                        .fact(item.frequency().value(), placed.language().tag());
    }

    /** Where the full list stands, if the short one stands on another page. */
    private static @Nullable LinkView more(Placed placed) {
        SitePage owner = placed.renderer()
                .site()
                .page(placed.resolved(Resolution.Data.class).owner());
        if (owner == null || owner.url().equals(placed.renderer().page().url())) {
            return null;
        }
        return placed.isBrief()
                ? LinkView.of(owner.title(), placed.renderer().href(owner.url().path()))
                : null;
    }
}
