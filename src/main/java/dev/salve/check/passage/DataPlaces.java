package dev.salve.check.passage;

import dev.salve.markdown.MarkdownBody;
import dev.salve.model.content.Benefits;
import dev.salve.model.content.DataBlock;
import dev.salve.model.content.Options;
import dev.salve.model.content.Risks;
import dev.salve.model.content.Timeline;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which texts of structured data say what not to do, which rest on a source, and the names among its plain words. */
final class DataPlaces {
    private final List<SourceSpan> warnings = new ArrayList<>();
    private final List<SourceSpan> sourced = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /** Plain words of structured data and where they are written. */
    record Name(@Nullable String words, SourceSpan span) {}

    private DataPlaces() {}

    static DataPlaces of(DataBlock block) {
        DataPlaces places = new DataPlaces();
        if (block instanceof Benefits benefits) {
            benefits.items().forEach(places::benefit);
        } else if (block instanceof Risks risks) {
            risks.items().forEach(item -> places.names.add(new Name(item.name(), item.span())));
        } else if (block instanceof Options options) {
            options.rows().forEach(row -> places.names.add(new Name(row.label(), row.span())));
        } else if (block instanceof Timeline timeline) {
            for (Timeline.Entry entry : timeline.entries()) {
                places.names.add(new Name(entry.title(), entry.span()));
                entry.donts().forEach(text -> places.warnings.add(text.span()));
            }
        }
        return places;
    }

    private void benefit(Benefits.Benefit item) {
        names.add(new Name(item.name(), item.span()));
        if (!item.sources().isEmpty()) {
            addSourced(item.text());
            addSourced(item.mainRisk());
        }
    }

    private void addSourced(@Nullable MarkdownBody text) {
        if (text != null) {
            sourced.add(text.span());
        }
    }

    List<Name> names() {
        return names;
    }

    boolean warns(SourceSpan place) {
        return holds(warnings, place);
    }

    boolean isSourced(SourceSpan place) {
        return holds(sourced, place);
    }

    private static boolean holds(List<SourceSpan> spans, SourceSpan place) {
        return spans.stream().anyMatch(span -> span.start() <= place.start() && place.end() <= span.end());
    }
}
