package dev.salve.render.view;

import dev.salve.markdown.Html;
import java.util.List;

/**
 * The choices side by side, the same questions asked of each.
 *
 * @param caption what the table compares
 * @param columns the choices
 * @param rows the questions
 */
public record OptionsView(String caption, List<String> columns, List<Row> rows) implements ComponentView {

    /**
     * A question and what each choice says to it.
     *
     * @param label the question
     * @param cells one for each column, in order
     */
    public record Row(String label, List<Cell> cells) {}

    /**
     * What one choice says to one question.
     *
     * @param column the choice
     * @param text the answer
     */
    public record Cell(String column, Html text) {}

    @Override
    public String template() {
        return "options";
    }
}
