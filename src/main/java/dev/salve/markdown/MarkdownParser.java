package dev.salve.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.component.ComponentSyntax;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.function.Function;

/**
 * Reads Markdown. One parser serves all threads; run it on {@link ParserThreads}, as strange input needs a deep stack.
 *
 * <p>Whatever it is given, it returns a body: problems are reported, and a text beyond a limit has an empty body.
 */
public final class MarkdownParser {
    private final Dialect dialect;
    private final MarkdownLimits limits;
    private final BodyCache cache;

    MarkdownParser(Dialect dialect, MarkdownLimits limits, BodyCache cache) {
        this.dialect = dialect;
        this.limits = limits;
        this.cache = cache;
    }

    /** A parser that knows these components. */
    public static MarkdownParser of(List<ComponentSyntax> components, MarkdownLimits limits) {
        return of(components, limits, BodyCache.none());
    }

    /** A parser that uses again what others with the same components and limits have left in the cache. */
    public static MarkdownParser of(List<ComponentSyntax> components, MarkdownLimits limits, BodyCache cache) {
        return new MarkdownParser(Dialect.standard(components), limits, cache);
    }

    /** The file to parse instead of {@code file}: the same text, and perhaps known from the build before. */
    public SourceFile recall(SourceFile file) {
        return cache.recall(file);
    }

    /** Reads the part of {@code file} from {@code start} to {@code end} as blocks. */
    public MarkdownBody parse(SourceFile file, int start, int end, Diagnostics diagnostics) {
        SourceSpan where = file.span(start, end);
        return cache.body(where, null, diagnostics, problems -> {
            Piece piece = new Piece(file.text(), where.start(), where.end(), Places.in(where), where, problems);
            return read(piece, dialect.body(), Walk::body);
        });
    }

    /**
     * Reads a value of YAML as running text, without blocks.
     *
     * @param where the value as it is written; places in the body are exact if {@code value} stands in it word for word,
     *     otherwise each of them is {@code where}
     */
    public MarkdownBody parseInline(String value, SourceSpan where, Diagnostics diagnostics) {
        return cache.body(where, value, diagnostics, problems -> parseInlineAnew(value, where, problems));
    }

    private MarkdownBody parseInlineAnew(String value, SourceSpan where, Diagnostics diagnostics) {
        int at = where.text().indexOf(value);
        int start = where.start() + at;
        Piece piece = at < 0
                ? new Piece(value, 0, value.length(), Places.at(where), where, diagnostics)
                : new Piece(where.file().text(), start, start + value.length(), Places.in(where), where, diagnostics);
        return read(piece, dialect.inline(), Walk::value);
    }

    private record Piece(String text, int start, int end, Places places, SourceSpan where, Diagnostics diagnostics) {}

    private MarkdownBody read(Piece piece, Parser parser, Function<Walk, MarkdownBody> write) {
        try {
            if (piece.end() - piece.start() > limits.maxCharacters()) {
                throw new Refusal(
                        DiagnosticCode.MARKDOWN_TOO_LARGE,
                        "this text has more than " + limits.maxCharacters() + " characters",
                        "split it into several articles");
            }
            BasedSequence guarded = BasedSequence.of(new GuardedText(piece.text(), piece.start(), piece.end(), limits));
            Document document = parser.parse(guarded.subSequence(piece.start(), piece.end()));
            Nesting.check(document, piece.places(), limits.depth());
            return write.apply(new Walk(document, piece.text(), piece.places(), dialect, limits, piece.diagnostics()));
        } catch (Refusal refusal) {
            report(refusal, piece);
        } catch (StackOverflowError overflow) {
            report(
                    new Refusal(
                            DiagnosticCode.MARKDOWN_TOO_DEEP,
                            "this text can't be read, as something in it is nested too deeply or is too long",
                            "look for very long comments, tags, addresses and titles, and for markup in markup"),
                    piece);
        }
        return MarkdownBody.empty(piece.where().file());
    }

    private static void report(Refusal refusal, Piece piece) {
        SourceSpan place = refusal.span();
        int start = piece.where().start();
        SourceSpan beginning = piece.where().file().span(start, start);
        piece.diagnostics()
                .report(refusal.code(), place == null ? beginning : place, refusal.message(), refusal.hint());
    }
}
