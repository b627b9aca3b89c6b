package dev.salve.render.jsonld;

import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.DataBlock;
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
    private final List<DataBlock> blocks = new ArrayList<>();

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
                blocks.add(data.block());
            } else if (resolution instanceof Resolution.Part part) {
                collect(part.part().body(), text);
            }
        }
    }

    List<Risks.Risk> risks() {
        return blocks.stream()
                .filter(Risks.class::isInstance)
                .flatMap(block -> ((Risks) block).items().stream())
                .toList();
    }

    List<Suitability.Item> suitability() {
        return blocks.stream()
                .filter(Suitability.class::isInstance)
                .flatMap(block -> ((Suitability) block).items().stream())
                .toList();
    }
}
