package dev.salve.theme;

import dev.salve.colour.Colour;
import dev.salve.colour.ColourPair;
import dev.salve.colour.Contrast;
import dev.salve.colour.Palette;
import dev.salve.colour.Shortfall;
import dev.salve.config.Brand;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.theme.StatedPair;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A clinic's two colours in place of the theme's: a style sheet that gives each of the theme's tokens the colour that
 * the palette computes for it, in light and in dark.
 *
 * <p>High contrast, forced colours and paper need no more: there themes refer to these tokens, or use black on white.
 */
public final class BrandColours {
    private static final String NAME = "brand.css";

    private final Brand brand;
    private final Theme theme;
    private final SourceSpan span;

    private BrandColours(Brand brand, Theme theme, SourceSpan span) {
        this.brand = brand;
        this.theme = theme;
        this.span = span;
    }

    /**
     * The style sheet, or nothing where the clinic names no colour or the theme's own.
     *
     * <p>Pairs of computed colours that can't be told apart as the theme needs it are reported where the clinic's colour is
     * named.
     */
    public static Optional<ThemeAsset> of(Brand brand, Theme theme, Diagnostics diagnostics) {
        Text named = brand.primary() != null ? brand.primary() : brand.accent();
        return named == null ? Optional.empty() : new BrandColours(brand, theme, named.span()).styleSheet(diagnostics);
    }

    private Optional<ThemeAsset> styleSheet(Diagnostics diagnostics) {
        String ownPrimary = first(ThemeManifest::primary);
        String ownAccent = first(ThemeManifest::accent);
        String primary = chosen(brand.primary(), ownPrimary, brand.accent());
        String accent = chosen(brand.accent(), ownAccent, brand.primary());
        if (primary.equalsIgnoreCase(ownPrimary) && accent.equalsIgnoreCase(ownAccent)) {
            return Optional.empty();
        }
        Palette palette = Palette.of(
                Colour.parse(primary).orElseThrow(), Colour.parse(accent).orElseThrow());
        palette.shortfalls(pairs(palette)).forEach(shortfall -> report(shortfall, palette, diagnostics));
        byte[] bytes = css(palette, theme.tokens().defined()).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new ThemeAsset(NAME, "assets/" + ThemeAssets.fingerprinted(NAME, bytes), bytes, span));
    }

    /** What the theme or the first that it extends says of itself, if any says it. */
    private @Nullable String first(Function<ThemeManifest, @Nullable String> colour) {
        for (ThemeManifest manifest : theme.manifests()) {
            String value = colour.apply(manifest);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String chosen(@Nullable Text named, @Nullable String own, @Nullable Text other) {
        if (named != null) {
            return named.value();
        }
        if (own != null) {
            return own;
        }
        if (other == null) {
            throw new IllegalStateException("one of the two colours is named");
        }
        return other.value();
    }

    /** The theme's pairs of which both colours are computed. */
    private List<ColourPair> pairs(Palette palette) {
        Set<String> roles = palette.light().keySet();
        return theme.manifests().stream()
                .flatMap(manifest -> manifest.pairs().stream())
                .map(StatedPair::pair)
                .filter(pair -> roles.contains(pair.foreground()) && roles.contains(pair.background()))
                .distinct()
                .toList();
    }

    private void report(Shortfall shortfall, Palette palette, Diagnostics diagnostics) {
        ColourPair pair = shortfall.pair();
        Map<String, Colour> colours = shortfall.scheme().equals("light") ? palette.light() : palette.dark();
        diagnostics.report(
                DiagnosticCode.CONFIG_BRAND_CONTRAST,
                span,
                "with these colours \"" + pair.foreground() + "\" (" + colours.get(pair.foreground()) + ") on \""
                        + pair.background() + "\" (" + colours.get(pair.background()) + "), in "
                        + shortfall.scheme() + " colours, has a contrast of " + Contrast.shown(shortfall.reached())
                        + ", and " + pair.use() + " needs " + Contrast.shown(pair.smallest()),
                hint(shortfall));
    }

    private static String hint(Shortfall shortfall) {
        Colour nearest = shortfall.nearest();
        return nearest == null
                ? "choose another brand colour, or lower what the pair needs in the theme's theme.yaml"
                : "the nearest colour that passes is " + nearest + ": set --"
                        + shortfall.pair().foreground() + " to it in a style sheet of your theme, or choose another "
                        + "brand colour";
    }

    private static String css(Palette palette, Set<String> defined) {
        return "/* Computed from the clinic's own colours in site.yaml. */\n:root{" + tokens(palette.light(), defined)
                + "}\n@media (prefers-color-scheme:dark){:root{" + tokens(palette.dark(), defined) + "}}\n";
    }

    private static String tokens(Map<String, Colour> colours, Set<String> defined) {
        StringBuilder css = new StringBuilder();
        colours.forEach((role, colour) -> {
            if (defined.contains(role)) {
                css.append("--").append(role).append(':').append(colour).append(';');
            }
        });
        return css.toString();
    }
}
