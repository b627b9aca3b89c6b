package dev.salve.theme;

import dev.salve.colour.Colour;
import dev.salve.colour.ColourPair;
import dev.salve.colour.Contrast;
import dev.salve.colour.Palette;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.theme.StatedPair;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures the colours of a theme's style sheets: each pair that its {@code theme.yaml} states, in light, in dark and on
 * paper. Pairs of which both colours are computed from a clinic's own are {@link BrandColours}' to report.
 */
public final class OwnColours {
    private final Theme theme;
    private final List<TokenValue> values;
    private final @Nullable SourceFile brandSheet;
    private final ColourCause cause;
    private final Diagnostics diagnostics;

    /** What was reported: colours that stay as they are in the dark or on paper are reported once. */
    private final Set<String> reported = new HashSet<>();

    private OwnColours(Theme theme, List<TokenValue> values, @Nullable SourceFile brandSheet, Diagnostics diagnostics) {
        this.theme = theme;
        this.values = values;
        this.brandSheet = brandSheet;
        this.cause = new ColourCause(theme);
        this.diagnostics = diagnostics;
    }

    /**
     * Reports the pairs whose colours can't be told apart as they must.
     *
     * @param brand the style sheet of a clinic's own colours, which comes after the theme's; or null
     */
    public static void check(Theme theme, @Nullable ThemeAsset brand, Diagnostics diagnostics) {
        List<TokenValue> values = new ArrayList<>(theme.tokens().values());
        SourceFile brandSheet =
                brand == null ? null : SourceFile.of(brand.name(), new String(brand.bytes(), StandardCharsets.UTF_8));
        if (brandSheet != null) {
            values.addAll(TokenReader.read(brandSheet));
        }
        OwnColours colours = new OwnColours(theme, values, brandSheet, diagnostics);
        for (Scheme scheme : Scheme.values()) {
            colours.check(scheme);
        }
    }

    private void check(Scheme scheme) {
        TokenColours colours = new TokenColours(scheme, values);
        for (ThemeManifest manifest : theme.manifests()) {
            manifest.pairs().forEach(stated -> check(manifest, stated, scheme, colours));
        }
    }

    private void check(ThemeManifest manifest, StatedPair stated, Scheme scheme, TokenColours colours) {
        ColourPair pair = stated.pair();
        Colour front = colours.colour(pair.foreground());
        Colour back = colours.colour(pair.background());
        if (front == null || back == null || isOfBrand(pair, colours)) {
            return;
        }
        double reached = Contrast.ratio(front, back);
        if (reached < pair.smallest() && reported.add(pair + " " + front + " " + back)) {
            diagnostics.report(
                    DiagnosticCode.THEME_LOW_CONTRAST,
                    cause.place(manifest, stated, colours),
                    scheme.words() + " \"" + pair.foreground() + "\" (" + front + ") on \"" + pair.background() + "\" ("
                            + back + ") has a contrast of " + Contrast.shown(reached) + ", and " + pair.use()
                            + " needs " + Contrast.shown(pair.smallest()),
                    hint(pair, Palette.nearest(front, back, pair.smallest()), colours));
        }
    }

    private boolean isOfBrand(ColourPair pair, TokenColours colours) {
        return isOfBrand(colours.value(pair.foreground())) && isOfBrand(colours.value(pair.background()));
    }

    private boolean isOfBrand(@Nullable TokenValue value) {
        return value != null && value.span().file() == brandSheet;
    }

    private String hint(ColourPair pair, @Nullable Colour nearest, TokenColours colours) {
        TokenValue front = colours.value(pair.foreground());
        TokenValue back = colours.value(pair.background());
        if (nearest == null) {
            return "no colour passes on this one: choose another for \"--" + pair.background() + "\"" + place(back);
        }
        return "the nearest colour that passes is " + nearest + ": set \"--" + pair.foreground() + "\" to it"
                + place(front);
    }

    private String place(@Nullable TokenValue value) {
        return value == null || !cause.isOwn(value)
                ? " in a style sheet of your theme"
                : " (" + value.span().location() + ")";
    }
}
