package dev.salve.theme;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.diagnostic.Spelling;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The assets of a theme and of those that it extends, under names that change with their content, so that browsers may
 * keep them for ever.
 *
 * <p>Addresses inside style sheets follow: {@code url(fonts/a.woff2)} becomes {@code url(fonts/a.3f9a1c2b.woff2)}.
 */
public final class ThemeAssets {
    private static final String FOLDER = "assets";
    private static final int HASH_LENGTH = 8;
    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

    private final Theme theme;
    private final Diagnostics diagnostics;
    private final List<String> names;
    private final Map<String, ThemeAsset> done = new HashMap<>();

    private ThemeAssets(Theme theme, List<String> names, Diagnostics diagnostics) {
        this.theme = theme;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** Every asset by name, sorted; those that can't be read are reported and left out. */
    public static Map<String, ThemeAsset> of(Theme theme, Diagnostics diagnostics) {
        List<String> names = theme.list(FOLDER).stream()
                .map(path -> path.substring(FOLDER.length() + 1))
                .toList();
        ThemeAssets assets = new ThemeAssets(theme, names, diagnostics);
        Map<String, ThemeAsset> all = new TreeMap<>();
        for (String name : names) {
            ThemeAsset asset = assets.asset(name, new ArrayList<>());
            if (asset != null) {
                all.put(name, asset);
            }
        }
        return Collections.unmodifiableMap(all);
    }

    /** Where each asset goes, by name. */
    static Map<String, String> paths(Map<String, ThemeAsset> assets) {
        Map<String, String> paths = new LinkedHashMap<>();
        assets.forEach((name, asset) -> paths.put(name, asset.path()));
        return Collections.unmodifiableMap(paths);
    }

    /** {@code name} with the first digits of its content's hash before the extension; without one it stays. */
    static String fingerprinted(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        if (dot <= name.lastIndexOf('/') + 1) {
            return name;
        }
        return name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
    }

    private @Nullable ThemeAsset asset(String name, List<String> asking) {
        ThemeAsset known = done.get(name);
        if (known != null) {
            return known;
        }
        Optional<ThemeFile> found = names.contains(name) ? theme.file(FOLDER + "/" + name) : Optional.empty();
        if (found.isEmpty()) {
            return null;
        }
        ThemeFile file = found.get();
        byte[] bytes = name.endsWith(".css") ? styleSheet(name, file, asking) : file.bytes();
        ThemeAsset asset = new ThemeAsset(
                name,
                FOLDER + "/" + fingerprinted(name, bytes),
                bytes,
                SourceFile.named(file.shown()).whole());
        done.put(name, asset);
        return asset;
    }

    /** A style sheet with the addresses in it pointing to the names that assets have on the site. */
    private byte[] styleSheet(String name, ThemeFile file, List<String> asking) {
        SourceFile source = Theme.text(file, diagnostics);
        if (source == null) {
            return file.bytes();
        }
        asking.add(name);
        StringBuilder out = new StringBuilder();
        Matcher url = URL.matcher(source.text());
        int from = 0;
        while (url.find()) {
            String address = url.group(2).strip();
            if (!isRelative(address)) {
                continue;
            }
            SourceSpan span = source.span(url.start(2), url.end(2));
            String target = URI.create(name).resolve(address).toString();
            ThemeAsset asset = target(target, span, asking);
            out.append(source.text(), from, url.start(2));
            out.append(asset == null ? address : relative(name, asset.path()));
            from = url.end(2);
        }
        asking.remove(name);
        return out.append(source.text().substring(from)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable ThemeAsset target(String target, SourceSpan span, List<String> asking) {
        if (asking.contains(target)) {
            diagnostics.report(
                    DiagnosticCode.THEME_MISSING_ASSET,
                    span,
                    "style sheets refer to one another in a circle: " + String.join(", ", asking) + ", " + target,
                    "delete one of the references");
            return null;
        }
        ThemeAsset asset = asset(target, asking);
        if (asset == null) {
            String near = Spelling.didYouMean(target, names);
            diagnostics.report(
                    DiagnosticCode.THEME_MISSING_ASSET,
                    span,
                    "the theme has no file \"" + FOLDER + "/" + target + "\"",
                    near != null ? near : "put the file there, or correct the address");
        }
        return asset;
    }

    private static boolean isRelative(String address) {
        return address.matches("[A-Za-z0-9._/-]+") && !address.startsWith("/");
    }

    /** From the folder of the asset {@code name} to a path that starts with {@code assets/}. */
    private static String relative(String name, String path) {
        int depth = (int) name.chars().filter(c -> c == '/').count();
        return "../".repeat(depth) + path.substring(FOLDER.length() + 1);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
