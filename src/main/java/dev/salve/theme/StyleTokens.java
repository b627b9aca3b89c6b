package dev.salve.theme;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The custom properties in a theme's style sheets, without their hyphens.
 *
 * @param defined those that have a value somewhere
 * @param used those that a rule makes use of
 * @param values those that the whole page has, those of the theme after those that it extends
 * @param themes the id of the theme that each style sheet belongs to
 */
record StyleTokens(Set<String> defined, Set<String> used, List<TokenValue> values, Map<SourceFile, String> themes) {
    private static final Pattern DEFINED = Pattern.compile("--([a-z0-9-]+)\\s*:");
    private static final Pattern USED = Pattern.compile("var\\(\\s*--([a-z0-9-]+)");

    static StyleTokens of(Theme theme) {
        Set<String> defined = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        List<TokenValue> values = new ArrayList<>();
        Map<SourceFile, String> themes = new HashMap<>();
        List<String> sheets = Stream.of("assets", "templates", "components")
                .flatMap(folder -> theme.fromTheRoot(folder).stream())
                .filter(path -> path.endsWith(".css"))
                .toList();
        for (String path : sheets) {
            ThemeFile file = theme.file(path).orElse(null);
            // What can't be read is reported where the file is made ready to be written.
            SourceFile text = file == null ? null : Theme.text(file, new Diagnostics());
            if (file != null && text != null) {
                themes.put(text, file.theme());
                collect(DEFINED, text.text(), defined);
                collect(USED, text.text(), used);
                values.addAll(TokenReader.read(text));
            }
        }
        return new StyleTokens(defined, used, List.copyOf(values), Map.copyOf(themes));
    }

    private static void collect(Pattern pattern, String text, Set<String> names) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }
}
