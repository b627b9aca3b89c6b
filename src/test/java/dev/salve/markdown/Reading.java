package dev.salve.markdown;

import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.component.Components;
import dev.salve.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/** One text as the product reads it, for tests to look at. */
record Reading(String text, MarkdownBody body, List<Diagnostic> found) {
    private static final MarkdownParser PARSER = MarkdownParser.of(Components.standard(), MarkdownLimits.standard());

    static Reading of(String text) {
        return of(text, PARSER);
    }

    static Reading of(String text, MarkdownParser parser) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceFile.of("article.md", text);
        return new Reading(text, parser.parse(file, 0, text.length(), diagnostics), diagnostics.sorted());
    }

    static MarkdownParser parser() {
        return PARSER;
    }

    String html() {
        return body.html();
    }

    /** {@code line:column code message}, one a line. */
    String problems() {
        return found.stream()
                .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code() + " " + d.message() + "\n")
                .collect(Collectors.joining());
    }

    /** {@code line:column code}, one a line. */
    String codes() {
        return found.stream()
                .map(d -> d.span().line() + ":" + d.span().column() + " " + d.code() + "\n")
                .collect(Collectors.joining());
    }

    List<String> hints() {
        return found.stream().map(d -> String.valueOf(d.hint())).toList();
    }

    /** {@code KIND target "what it encloses"}, one a line, with attributes and citations behind it. */
    String mentions() {
        return body.mentions().stream().map(m -> describe(m) + "\n").collect(Collectors.joining());
    }

    private String describe(Mention m) {
        StringBuilder line = new StringBuilder(m.kind().name());
        if (!m.target().isEmpty()) {
            line.append(' ').append(m.target());
        }
        if (m.htmlEnd() > m.htmlStart()) {
            String inside = html().substring(m.htmlStart(), m.htmlEnd()).replace("<!---->", "");
            line.append(" \"").append(inside.replace("\n", "⏎")).append('"');
        }
        for (CitedReference cited : m.citations()) {
            line.append(" @").append(cited.key());
            if (!cited.locator().isEmpty()) {
                line.append(", ").append(cited.locator());
            }
        }
        for (Attribute attribute : m.attributes()) {
            line.append(' ').append(attribute.name()).append('=').append(attribute.value());
        }
        return line.toString();
    }

    /** The runs that are open to terms, as they stand in the HTML. */
    List<String> openRuns() {
        return body.openRuns().stream()
                .map(r -> html().substring(r.htmlStart(), r.htmlEnd()))
                .toList();
    }
}
