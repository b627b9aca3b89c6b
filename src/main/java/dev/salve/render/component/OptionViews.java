package dev.salve.render.component;

import dev.salve.model.content.Options;
import dev.salve.render.view.OptionsView;
import java.util.ArrayList;
import java.util.List;

/** Choices side by side. */
final class OptionViews {
    private OptionViews() {}

    static OptionsView view(Placed placed) {
        Options options = placed.data(Options.class);
        List<String> titles =
                options.columns().stream().map(Options.Column::title).toList();
        List<OptionsView.Row> rows = options.rows().stream()
                .map(row -> new OptionsView.Row(row.label(), cells(row, titles, placed)))
                .toList();
        return new OptionsView(placed.language().phrase("options.caption", String.join(", ", titles)), titles, rows);
    }

    private static List<OptionsView.Cell> cells(Options.Row row, List<String> titles, Placed placed) {
        List<OptionsView.Cell> cells = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            cells.add(
                    new OptionsView.Cell(titles.get(i), placed.html(row.cells().get(i))));
        }
        return cells;
    }
}
