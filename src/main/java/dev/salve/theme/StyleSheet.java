package dev.salve.theme;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A style sheet of a theme as it is written.
 *
 * <p>One that lies beside a template may start with {@code @import "other.css";}: pages that have this
 * one then have the other before it, once, however many import it.
 */
final class StyleSheet {
    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile(
            "(?:\\s++|/\\*.*?\\*/)*+@import\\s+(?:url\\(\\s*)?([\"']?)([A-Za-z0-9._/-]+)\\1(?:\\s*\\))?\\s*;",
            Pattern.DOTALL);

    private static final Pattern LATER = Pattern.compile("/\\*.*?\\*/|@import\\b[^;]*", Pattern.DOTALL);

    private final String path;
    private final SourceFile source;
    private final List<Import> imports = new ArrayList<>();
    private final int start;

    /**
     * A sheet that another asks for.
     *
     * @param path below the theme's folder
     * @param span where it is asked for
     */
    record Import(String path, SourceSpan span) {}

    /** The sheet at {@code path} below the theme's folder. */
    StyleSheet(String path, SourceFile source, boolean besideTemplate) {
        this.path = path;
        this.source = source;
        int from = 0;
        Matcher written = IMPORT.matcher(source.text());
        while (besideTemplate && written.region(from, source.text().length()).lookingAt()) {
            imports.add(new Import(resolve(written.group(2)), source.span(written.start(2), written.end(2))));
            from = written.end();
        }
        this.start = from;
    }

    /** The sheets that come before it, in order. */
    List<Import> imports() {
        return List.copyOf(imports);
    }

    /** Imports that can't be followed where sheets are joined: those of elsewhere, under a condition, or too late. */
    List<SourceSpan> badImports() {
        List<SourceSpan> bad = new ArrayList<>();
        Matcher later = LATER.matcher(source.text());
        for (int at = start; later.find(at); at = later.end()) {
            if (later.group().startsWith("@")) {
                bad.add(source.span(later.start(), later.end()));
            }
        }
        imports.stream()
                .filter(imported -> !imported.path().matches("(?:templates|components)/.*\\.css"))
                .map(Import::span)
                .forEach(bad::add);
        return bad;
    }

    /**
     * The sheet as it is published, with the addresses in it changed.
     *
     * @param address what becomes of a path below the theme's folder, asked for at a place; null for what stays
     */
    String published(BiFunction<String, SourceSpan, @Nullable String> address) {
        String text = source.text();
        StringBuilder out = new StringBuilder();
        Matcher url = URL.matcher(text);
        int from = start;
        for (int at = start; url.find(at); at = url.end()) {
            String written = url.group(2).strip();
            if (isRelative(written)) {
                String changed = address.apply(resolve(written), source.span(url.start(2), url.end(2)));
                out.append(text, from, url.start(2)).append(changed == null ? written : changed);
                from = url.end(2);
            }
        }
        return CompactCss.of(out.append(text, from, text.length()).toString());
    }

    private String resolve(String address) {
        return URI.create(path).resolve(address).toString();
    }

    private static boolean isRelative(String address) {
        return address.matches("[A-Za-z0-9._/-]+") && !address.startsWith("/");
    }
}
