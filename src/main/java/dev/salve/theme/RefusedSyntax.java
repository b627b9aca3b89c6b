package dev.salve.theme;

import dev.salve.source.SourceFile;
import freemarker.core.ParseException;
import freemarker.template.Template;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What FreeMarker knows and themes may not use, because nothing can stop it: templates and expressions that are put
 * together while a page is made, which nobody has checked, and ranges without an end outside the head of a list, through
 * which built-ins such as {@code ?filter} walk for ever.
 */
final class RefusedSyntax {
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*(interpret|eval)\\b(?!_)");
    private static final Pattern ENDLESS = Pattern.compile(
            "[\\w)\\]]\\s*(\\.\\.)\\s*\\)|<#(?:assign|local|global)\\s[^>]*?[\\w)\\]]\\s*(\\.\\.)\\s*/?>");

    private RefusedSyntax() {}

    /** Fails at the first place in a template that is refused. */
    static void check(Template template, SourceFile source) throws ParseException {
        String text = COMMENT.matcher(source.text())
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        Matcher builtIn = BUILT_IN.matcher(text);
        if (builtIn.find()) {
            throw refused("Unknown built-in: \"" + builtIn.group(1) + "\"", template, source, builtIn, 1);
        }
        Matcher endless = ENDLESS.matcher(text);
        if (endless.find()) {
            throw refused(
                    "this range has no end, and such a range may stand only in the head of a list",
                    template,
                    source,
                    endless,
                    endless.group(1) == null ? 2 : 1);
        }
    }

    private static ParseException refused(String why, Template template, SourceFile source, Matcher found, int group) {
        int line = source.lines().line(found.start(group));
        int start = source.lines().start(line);
        return new ParseException(why, template, line, found.start(group) - start + 1, line, found.end(group) - start);
    }
}
