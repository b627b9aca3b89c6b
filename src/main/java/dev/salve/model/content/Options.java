package dev.salve.model.content;

import dev.salve.markdown.MarkdownBody;
import dev.salve.source.SourceSpan;
import java.util.List;

/**
 * What a person can choose between, side by side.
 *
 * @param columns the choices
 * @param rows the questions asked of each choice
 */
public record Options(SourceSpan span, List<Column> columns, List<Row> rows) implements DataBlock {

    /**
     * One choice.
     *
     * @param id such as {@code professional}, {@code home}, {@code none}
     * @param title its heading, plain text
     */
    public record Column(String id, String title) {}

    /**
     * One question asked of each choice.
     *
     * @param label the question, plain text
     * @param cells the answers, in the order of the columns
     * @param span where it is written
     */
    public record Row(String label, List<MarkdownBody> cells, SourceSpan span) {}

    @Override
    public DataKind kind() {
        return DataKind.OPTIONS;
    }

    @Override
    public void flow(boolean brief, DataFlow flow) {
        rows.forEach(row -> row.cells().forEach(flow::text));
    }
}
