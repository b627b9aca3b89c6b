package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.ArticleData;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.KeyFacts;
import dev.salve.model.content.Options;
import dev.salve.model.content.QuestionsToAsk;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Suitability;
import dev.salve.model.content.Timeline;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the structured data of an article's front matter. */
final class ArticleDataReader {
    private final InlineTexts texts;
    private final Diagnostics diagnostics;

    ArticleDataReader(InlineTexts texts) {
        this.texts = texts;
        this.diagnostics = texts.diagnostics();
    }

    ArticleData read(Fields front) {
        List<DataBlock> blocks = new ArrayList<>();
        addList(front, DataKeys.BENEFITS, this::benefit, Benefits::new, blocks);
        addList(front, DataKeys.RISKS, this::risk, Risks::new, blocks);
        Fields options = front.get(DataKeys.OPTIONS);
        if (options != null && options.isComplete()) {
            blocks.add(options(front.keySpan(DataKeys.OPTIONS), options));
        }
        addList(front, DataKeys.SUITABILITY, this::reason, Suitability::new, blocks);
        addList(front, DataKeys.TIMELINE, this::entry, Timeline::new, blocks);
        addList(front, DataKeys.QUESTIONS_TO_ASK, this::question, QuestionsToAsk::new, blocks);
        addList(front, DataKeys.KEY_FACTS, this::keyFact, KeyFacts::new, blocks);
        return new ArticleData(blocks);
    }

    private static <T> void addList(
            Fields front,
            Key<List<Fields>> key,
            Function<Fields, T> item,
            BiFunction<SourceSpan, List<T>, DataBlock> block,
            List<DataBlock> blocks) {
        if (front.has(key)) {
            List<T> items = front.list(key).stream()
                    .filter(Fields::isComplete)
                    .map(item)
                    .toList();
            blocks.add(block.apply(front.keySpan(key), items));
        }
    }

    private Benefits.Benefit benefit(Fields f) {
        return new Benefits.Benefit(
                f.need(DataKeys.NAME),
                f.need(DataKeys.EVIDENCE),
                texts.body(f, DataKeys.TEXT),
                texts.body(f, DataKeys.MAIN_RISK),
                InlineTexts.sources(f),
                f.span());
    }

    private Risks.Risk risk(Fields f) {
        return new Risks.Risk(
                f.need(DataKeys.NAME),
                f.need(DataKeys.GROUP),
                f.get(DataKeys.SERIOUS, false),
                texts.body(f, DataKeys.LASTS),
                texts.body(f, DataKeys.WHAT_TO_DO),
                f.get(DataKeys.FREQUENCY),
                texts.body(f, DataKeys.TEXT),
                InlineTexts.sources(f),
                f.span());
    }

    private Suitability.Item reason(Fields f) {
        return new Suitability.Item(
                texts.body(f.need(DataKeys.WHO)),
                f.need(DataKeys.LEVEL),
                texts.body(f, DataKeys.WHY),
                InlineTexts.sources(f),
                f.span());
    }

    private Timeline.Entry entry(Fields f) {
        Text until = f.get(DataKeys.UNTIL);
        return new Timeline.Entry(
                moment(f.need(DataKeys.FROM)),
                until == null ? null : moment(until),
                f.get(DataKeys.AFTER, Timeline.After.TREATMENT),
                f.get(DataKeys.ENTRY_TITLE),
                texts.body(f, DataKeys.NORMAL),
                texts.bodies(f, DataKeys.DO),
                texts.bodies(f, DataKeys.DONT),
                texts.body(f, DataKeys.WHY),
                f.span());
    }

    private static Timeline.Moment moment(Text text) {
        String[] parts = text.value().split(" ", 2);
        return new Timeline.Moment(
                Integer.parseInt(parts[1]), Timeline.Unit.valueOf(parts[0].toUpperCase(Locale.ROOT)));
    }

    private QuestionsToAsk.Item question(Fields f) {
        return new QuestionsToAsk.Item(texts.body(f.need(DataKeys.QUESTION)), texts.body(f, DataKeys.WHY));
    }

    private KeyFacts.Item keyFact(Fields f) {
        return new KeyFacts.Item(f.need(DataKeys.LABEL), texts.body(f.need(DataKeys.FACT_TEXT)));
    }

    private Options options(SourceSpan span, Fields table) {
        List<Options.Column> columns = table.list(DataKeys.COLUMNS).stream()
                .filter(Fields::isComplete)
                .map(f -> new Options.Column(f.need(DataKeys.COLUMN_ID).value(), f.need(DataKeys.COLUMN_TITLE)))
                .toList();
        List<Options.Row> rows = table.list(DataKeys.ROWS).stream()
                .filter(Fields::isComplete)
                .map(f -> row(f, columns))
                .toList();
        return new Options(span, columns, rows);
    }

    private Options.Row row(Fields f, List<Options.Column> columns) {
        Map<Text, Text> written = f.need(DataKeys.CELLS);
        List<String> ids = columns.stream().map(Options.Column::id).toList();
        for (Text id : written.keySet()) {
            if (!ids.contains(id.value())) {
                diagnostics.report(
                        DiagnosticCode.YAML_UNKNOWN_KEY,
                        id.span(),
                        "this table has no column \"" + id.value() + "\"",
                        Spelling.didYouMean(id.value(), ids));
            }
        }
        List<MarkdownBody> cells = ids.stream().map(id -> cell(id, written, f)).toList();
        return new Options.Row(f.need(DataKeys.LABEL), cells, f.span());
    }

    private MarkdownBody cell(String column, Map<Text, Text> written, Fields row) {
        Text text = textOf(column, written);
        if (text == null) {
            diagnostics.report(
                    DiagnosticCode.DATA_EMPTY_CELL,
                    row.span(DataKeys.LABEL),
                    "the row \"" + row.need(DataKeys.LABEL) + "\" says nothing for \"" + column + "\"",
                    "write what is known, or \"not known\"");
            return MarkdownBody.empty(row.span().file());
        }
        return texts.body(text);
    }

    private static @Nullable Text textOf(String column, Map<Text, Text> written) {
        return written.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(column))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
