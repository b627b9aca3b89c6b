package dev.salve.theme;

import dev.salve.colour.ColourPair;
import dev.salve.diagnostic.Diagnostic;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.model.theme.StatedPair;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a theme must have, whether or not a page of this site needs it: a template for each kind of page and component,
 * words for each string that its templates print, and a colour pair for each two colours that meet on a page.
 */
public final class ThemeContract {
    private static final Pattern STRING = Pattern.compile("\\bstrings(?:\\.(\\w+)|\\[\"([\\w-]+)\"\\])");

    /** What drawings in articles are filled and ruled with, so that they follow the theme into the dark and onto paper. */
    private static final List<String> OF_DRAWINGS = List.of("bg", "edge", "honey", "rule", "surface", "surface-2");

    private final Theme theme;
    private final Diagnostics diagnostics;
    private boolean kept = true;

    private ThemeContract(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /**
     * Whether the theme keeps it; what it lacks is reported.
     *
     * @param templates the paths of all templates that pages and components need
     * @param languages the tags of the languages that pages are in
     */
    public static boolean isKept(
            Theme theme, Collection<String> templates, Collection<String> languages, Diagnostics diagnostics) {
        ThemeContract contract = new ThemeContract(theme, diagnostics);
        contract.checkTemplates(templates);
        contract.checkBesideTemplates();
        contract.checkStrings();
        languages.forEach(contract::checkStringsIn);
        contract.checkColours();
        return contract.kept;
    }

    private void checkTemplates(Collection<String> templates) {
        Set<String> present = new TreeSet<>(theme.list("templates"));
        present.addAll(theme.list("components"));
        for (String path : templates) {
            if (!present.contains(path)) {
                ThemeLayer first = theme.layers().get(0);
                String near = Spelling.didYouMean(path, present);
                report(
                        DiagnosticCode.THEME_MISSING_TEMPLATE,
                        SourceFile.named(first.source().shown(first.theme(), path))
                                .whole(),
                        "the theme has no template \"" + path + "\"",
                        near != null ? near : TemplateProblems.HOW_TO_ADD);
            }
        }
    }

    /** A style sheet or script beside no template would never reach a page, and nobody would know why. */
    private void checkBesideTemplates() {
        List<String> beside = ThemeAssets.besideTemplates(theme);
        Set<String> imported =
                beside.stream().flatMap(path -> imports(path).stream()).collect(Collectors.toSet());
        Set<String> templates = new TreeSet<>(theme.list("templates"));
        templates.addAll(theme.list("components"));
        for (String path : beside) {
            String ending = path.substring(path.lastIndexOf('.'));
            String template = path.replace(ending, ".ftlh");
            if (!templates.contains(template) && !imported.contains(path)) {
                String near = Spelling.didYouMean(template, templates);
                report(
                        DiagnosticCode.THEME_MISSING_TEMPLATE,
                        theme.file(path)
                                .map(file -> SourceFile.named(file.shown()).whole())
                                .orElseThrow(),
                        "no page would have this file: the theme has no template \"" + template
                                + "\", and no style sheet imports it",
                        near != null ? near : "call it like the template for which it is meant");
            }
        }
    }

    private List<String> imports(String path) {
        ThemeFile file = path.endsWith(".css") ? theme.file(path).orElse(null) : null;
        SourceFile text = file == null ? null : Theme.text(file, new Diagnostics());
        return text == null
                ? List.of()
                : new StyleSheet(path, text, true)
                        .imports().stream().map(StyleSheet.Import::path).toList();
    }

    private void checkStrings() {
        Set<String> words = new ThemeStrings(theme, new Diagnostics()).inReferenceLanguage();
        for (String folder : List.of("templates", "components")) {
            for (String path : theme.list(folder)) {
                ThemeFile file = path.endsWith(".ftlh") ? theme.file(path).orElse(null) : null;
                SourceFile text = file == null ? null : Theme.text(file, new Diagnostics());
                if (text != null) {
                    checkStrings(text, words);
                }
            }
        }
    }

    private void checkStrings(SourceFile template, Set<String> words) {
        Matcher string = STRING.matcher(template.text());
        Set<String> seen = new TreeSet<>();
        while (string.find()) {
            int group = string.group(1) != null ? 1 : 2;
            String key = string.group(group);
            if (!words.contains(key) && seen.add(key)) {
                String near = Spelling.didYouMean(key, words);
                report(
                        DiagnosticCode.THEME_MISSING_STRING,
                        template.span(string.start(group), string.end(group)),
                        "the theme has no words for \"" + key + "\"",
                        near != null ? near : "add \"" + key + ": …\" to strings/en.yaml of the theme");
            }
        }
    }

    private void checkStringsIn(String language) {
        Diagnostics found = new Diagnostics();
        new ThemeStrings(theme, found).in(language);
        for (Diagnostic problem : found.sorted()) {
            kept = false;
            diagnostics.add(problem);
        }
    }

    private void checkColours() {
        List<ThemeManifest> manifests = theme.manifests();
        StyleTokens tokens = theme.tokens();
        Set<String> declared = new TreeSet<>();
        for (ThemeManifest manifest : manifests) {
            for (StatedPair stated : manifest.pairs()) {
                ColourPair pair = stated.pair();
                declared.add(pair.foreground() + " on " + pair.background());
                checkKnown(pair.foreground(), stated.span(), tokens);
                checkKnown(pair.background(), stated.span(), tokens);
            }
        }
        SourceSpan root = manifests.get(manifests.size() - 1).parentSpan();
        for (String colour : OF_DRAWINGS) {
            if (!tokens.defined().contains(colour)) {
                report(
                        DiagnosticCode.THEME_UNKNOWN_COLOUR,
                        root,
                        "drawings in articles use \"--" + colour
                                + "\", to which no style sheet of the theme gives a colour",
                        "define it in a style sheet, for light and for dark");
            }
        }
        for (ColourPair pair : ColourPair.standard()) {
            boolean meet =
                    tokens.used().contains(pair.foreground()) && tokens.used().contains(pair.background());
            if (meet && !declared.contains(pair.foreground() + " on " + pair.background())) {
                report(
                        DiagnosticCode.THEME_MISSING_PAIR,
                        root,
                        "the theme uses the colours \"" + pair.foreground() + "\" and \"" + pair.background()
                                + "\", but does not say what contrast " + pair.use() + " must have",
                        "add to colour-pairs: { front: " + pair.foreground() + ", back: " + pair.background()
                                + ", least: " + least(pair) + ", use: " + pair.use() + " }");
            }
        }
    }

    private static String least(ColourPair pair) {
        return pair.smallest() == Math.rint(pair.smallest())
                ? String.valueOf((int) pair.smallest())
                : String.valueOf(pair.smallest());
    }

    private void checkKnown(String colour, SourceSpan span, StyleTokens tokens) {
        if (!tokens.defined().contains(colour)) {
            String near = Spelling.didYouMean(colour, tokens.defined());
            report(
                    DiagnosticCode.THEME_UNKNOWN_COLOUR,
                    span,
                    "no style sheet of the theme gives a colour to \"--" + colour + "\"",
                    near != null ? near : "define it in a style sheet, or take the pair out");
        }
    }

    private void report(DiagnosticCode code, SourceSpan span, String message, String hint) {
        kept = false;
        diagnostics.report(code, span, message, hint);
    }
}
