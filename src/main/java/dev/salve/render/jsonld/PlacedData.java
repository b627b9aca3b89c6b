package dev.salve.render.jsonld;

import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Suitability;
import dev.salve.model.site.LinkedBody;
import dev.salve.model.site.LinkedText;
import dev.salve.model.site.Resolution;
import dev.salve.model.site.SitePage;
import java.util.ArrayList;
import java.util.List;

/** The structured data that a page shows, wherever it is declared, in reading order. */
final class PlacedData {
    private final List<Resolution.Data> blocks = new ArrayList<>();

    /**
     * A risk as the page shows it.
     *
     * @param risk the risk
     * @param brief whether it stands in the short form, which says what it is called and little more
     */
    record ShownRisk(Risks.Risk risk, boolean brief) {}

    private PlacedData() {}

    static PlacedData on(SitePage page) {
        PlacedData placed = new PlacedData();
        if (page.article() != null) {
            placed.collect(page.article().body(), page.text());
        }
        return placed;
    }

    private void collect(MarkdownBody body, LinkedText text) {
        LinkedBody linked = text.body(body);
        if (linked == null) {
            return;
        }
        for (int i = 0; i < body.mentions().size(); i++) {
            Resolution resolution = linked.resolution(i);
            if (resolution instanceof Resolution.Data data) {
                blocks.add(data);
            } else if (resolution instanceof Resolution.Part part) {
                collect(part.part().body(), text);
            }
        }
    }

    List<ShownRisk> risks() {
        List<ShownRisk> shown = new ArrayList<>();
        for (Resolution.Data data : blocks) {
            if (data.block() instanceof Risks risks) {
                risks.items().forEach(risk -> shown.add(new ShownRisk(risk, data.brief())));
            }
        }
        return shown;
    }

    List<Suitability.Item> suitability() {
        List<Suitability.Item> shown = new ArrayList<>();
        for (Resolution.Data data : blocks) {
            if (data.block() instanceof Suitability suitability) {
                shown.addAll(suitability.items());
            }
        }
        return shown;
    }
}
