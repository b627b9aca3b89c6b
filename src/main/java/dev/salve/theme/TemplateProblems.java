package dev.salve.theme;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Puts what goes wrong in a template into words, with its place, once however many pages meet it. */
final class TemplateProblems {
    /** What to do where a theme has no such template, and none that looks like it. */
    static final String HOW_TO_ADD =
            "write it, or let the theme extend one that has it: \"extends: clinic\" in theme.yaml";

    private final Theme theme;
    private final Templates templates;
    private final TemplateLimits limits;
    private final Diagnostics diagnostics;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    TemplateProblems(Theme theme, Templates templates, TemplateLimits limits, Diagnostics diagnostics) {
        this.theme = theme;
        this.templates = templates;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** A template is not written as FreeMarker expects it. */
    void unparsed(ParseException e) {
        String said = e.getEditorMessage();
        SourceSpan span = span(
                String.valueOf(e.getTemplateName()),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
        report(
                DiagnosticCode.THEME_TEMPLATE_ERROR,
                span,
                ParseProblem.message(said == null ? "" : said),
                "look at the tags and brackets before this place");
    }

    /** A template that was read could not be filled. */
    void failed(String path, TemplateException e) {
        SourceSpan span = span(path, e);
        String expression = e.getBlamedExpressionString();
        TemplateNotFoundException missing = cause(e, TemplateNotFoundException.class);
        ParseException unparsed = cause(e, ParseException.class);
        RecordModel.UnknownName unknown = cause(e, RecordModel.UnknownName.class);
        if (unparsed != null) {
            unparsed(unparsed);
        } else if (missing != null) {
            missing(missing.getTemplateName(), span);
        } else if (unknown != null) {
            report(
                    DiagnosticCode.THEME_TEMPLATE_ERROR,
                    name(span, unknown.name()),
                    "nothing is called \"" + unknown.name() + "\" here",
                    unknown.hint());
        } else if (e instanceof InvalidReferenceException) {
            reportAbsent(span, expression == null ? "this" : expression);
        } else if (e instanceof StopException) {
            report(DiagnosticCode.THEME_TEMPLATE_ERROR, span, "the template stops here: " + stopped(e), null);
        } else {
            report(
                    DiagnosticCode.THEME_TEMPLATE_ERROR,
                    span,
                    (expression == null ? "this" : "\"" + expression + "\"") + " can't be used here" + expected(e),
                    null);
        }
    }

    /** There is no template at {@code path}, which the generator asks for. */
    void missing(String path) {
        ThemeLayer first = theme.layers().get(0);
        missing(
                path,
                SourceFile.named(first.source().shown(first.theme(), path)).whole());
    }

    /** A template used up what it may use of something. */
    void beyond(Limit limit, String path, @Nullable Place place) {
        SourceSpan span = standing(path, place);
        switch (limit) {
            case TIME ->
                report(
                        DiagnosticCode.THEME_TEMPLATE_ERROR,
                        span,
                        "the template is not done after " + limits.millis() / 1000.0 + " seconds",
                        "look for a list that never ends");
            case DEPTH ->
                report(
                        DiagnosticCode.THEME_TEMPLATE_ERROR,
                        span,
                        "the template calls itself again and again",
                        "look for a macro, function or include that leads back to itself");
            case MEMORY ->
                report(
                        DiagnosticCode.THEME_TEMPLATE_ERROR,
                        span,
                        "the template needs more memory than there is",
                        "look for a text that is put together in a list and grows each time");
        }
    }

    /** A template prints without end. */
    void tooMuch(String path, Place place) {
        report(
                DiagnosticCode.OUTPUT_TOO_LARGE,
                standing(path, place),
                "the template prints more than " + limits.characters() + " characters",
                "look for a list that never ends");
    }

    private void missing(String path, SourceSpan span) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "templates" : path.substring(0, slash);
        String near = Spelling.didYouMean(path, theme.list(folder));
        report(
                DiagnosticCode.THEME_MISSING_TEMPLATE,
                span,
                "the theme has no template \"" + path + "\"",
                near != null ? near : HOW_TO_ADD);
    }

    private void reportAbsent(SourceSpan span, String expression) {
        report(
                DiagnosticCode.THEME_TEMPLATE_ERROR,
                span,
                "\"" + expression + "\" has no value",
                "check its name, or test for it first: <#if " + expression + "??>");
    }

    private static String stopped(TemplateException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static String expected(TemplateException e) {
        if (e instanceof NonStringException || e instanceof NonStringOrTemplateOutputException) {
            return ": a text, number or HTML is expected";
        }
        if (e instanceof NonNumericalException) {
            return ": a number is expected";
        }
        if (e instanceof NonBooleanException) {
            return ": true or false is expected";
        }
        if (e instanceof NonSequenceException || e instanceof NonSequenceOrCollectionException) {
            return ": a list is expected";
        }
        return e instanceof NonHashException ? ": something with parts is expected" : "";
    }

    private void report(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
        if (reported.add(span.location() + " " + message)) {
            diagnostics.report(code, span, message, hint);
        }
    }

    /** Where the template stood, or what comes behind that; the whole template where nobody saw. */
    private SourceSpan standing(String path, @Nullable Place place) {
        if (place == null) {
            return templates.source(path).whole();
        }
        SourceSpan seen = span(path, place);
        if (!place.isPassed()) {
            return seen;
        }
        String text = seen.file().text();
        int next = seen.end();
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return seen.file().span(next, next);
    }

    private SourceSpan span(String path, TemplateException e) {
        String name = e.getTemplateSourceName();
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        Integer endLine = e.getEndLineNumber();
        Integer endColumn = e.getEndColumnNumber();
        if (line == null || column == null || endLine == null || endColumn == null) {
            return templates.source(name == null ? path : name).whole();
        }
        return span(name == null ? path : name, line, column, endLine, endColumn);
    }

    /** FreeMarker counts lines and columns from 1 and includes the last character. */
    private SourceSpan span(String path, int line, int column, int endLine, int endColumn) {
        SourceFile file = templates.source(path);
        int lines = file.lines().count();
        if (line < 1 || line > lines) {
            return file.whole();
        }
        int start = file.lines().start(line) + Math.max(0, column - 1);
        int end = endLine < 1 || endLine > lines ? start : file.lines().start(endLine) + Math.max(0, endColumn);
        return file.span(start, Math.max(start, end));
    }

    /** The place of {@code name} within the tag that holds it. */
    private static SourceSpan name(SourceSpan tag, String name) {
        int at = tag.text().indexOf(name);
        return at < 0 ? tag : tag.part(at, at + name.length());
    }

    private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
