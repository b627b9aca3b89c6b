package dev.salve.markdown;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that grows: its HTML, and what is found while it is written. */
final class BodyBuilder {
    /** Marks the end of a range whose last character would otherwise be an empty mention. */
    private static final String FILLER = "<!---->";

    final StringBuilder html = new StringBuilder(1024);
    final OpenRuns runs;
    private final int maxHtml;
    private final List<@Nullable Mention> mentions = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private int emptyMentionAt = -1;
    private long addresses;
    private int words;

    BodyBuilder(int maxHtml) {
        this.maxHtml = maxHtml;
        this.runs = new OpenRuns();
    }

    int length() {
        return html.length();
    }

    /** Begins a new line, unless the HTML is at the start of one. */
    void line() {
        int length = html.length();
        if (length > 0 && html.charAt(length - 1) != '\n') {
            html.append('\n');
        }
        if (length + addresses > maxHtml) {
            throw new Refusal(
                    DiagnosticCode.MARKDOWN_TOO_LARGE,
                    "this text makes more than " + maxHtml + " characters of HTML",
                    "split it into several articles");
        }
    }

    /** Adds an empty mention at the current place. */
    void mention(Mention mention) {
        emptyMentionAt = html.length();
        count(mention);
        mentions.add(mention);
    }

    /** Keeps a place for a mention whose range begins here, so that it stands before what it holds. */
    int open() {
        mentions.add(null);
        return mentions.size() - 1;
    }

    /** The end of a range that began at {@code start}; an empty mention at its end is kept inside it. */
    int endOfRange(int start) {
        if (emptyMentionAt == html.length() && emptyMentionAt >= start) {
            html.append(FILLER);
        }
        return html.length();
    }

    /** Fills the place that {@link #open()} kept. */
    void close(int place, Mention mention) {
        count(mention);
        mentions.set(place, mention);
    }

    /** A reference definition may be used many times, each time with its whole address and title. */
    private void count(Mention mention) {
        addresses += mention.target().length();
        for (Attribute attribute : mention.attributes()) {
            addresses += attribute.value().length();
        }
        if (addresses > maxHtml) {
            line();
        }
    }

    int mentionCount() {
        return mentions.size();
    }

    void heading(Heading heading) {
        headings.add(heading);
    }

    void words(int more) {
        words += more;
    }

    int words() {
        return words;
    }

    MarkdownBody build(SourceSpan span) {
        List<Mention> found = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention != null) {
                found.add(mention);
            }
        }
        return new MarkdownBody(span, html.toString(), found, runs.list(), runs.closed(), headings, words);
    }

    /** A mention without directive and citations. */
    static Mention plain(
            Mention.Kind kind,
            int start,
            int end,
            SourceSpan span,
            String target,
            SourceSpan targetSpan,
            List<Attribute> attributes) {
        return new Mention(kind, start, end, span, target, targetSpan, List.of(), null, attributes);
    }
}
