package dev.salve.colour;

import static dev.salve.colour.PaletteRole.darkerThan;
import static dev.salve.colour.PaletteRole.lighterThan;
import static dev.salve.colour.PaletteRole.surface;

import java.util.List;

/**
 * The roles of a palette, surfaces before what stands on them. Inks, surfaces and links have the hue of the primary
 * brand colour, markers that of the accent, and neither is ever more colourful than its brand colour; levels of care, do
 * and don't have hues of their own, whatever the brand.
 */
final class PaletteRoles {
    private static final double BLUE = 256;
    private static final double RUST = 41;
    private static final double RED = 25;
    private static final double GREEN = 152;

    private final Oklch primary;
    private final Oklch accent;

    PaletteRoles(Colour primary, Colour accent) {
        this.primary = Oklch.of(primary);
        this.accent = Oklch.of(accent);
    }

    private Oklch brand(double lightness, double chroma) {
        return new Oklch(lightness, Math.min(chroma, primary.chroma()), primary.hue());
    }

    private Oklch accent(double lightness, double chroma) {
        return new Oklch(lightness, Math.min(chroma, accent.chroma()), accent.hue());
    }

    List<PaletteRole> light() {
        return List.of(
                surface("bg", brand(.995, .003)),
                surface("surface", brand(.968, .008)),
                surface("surface-2", brand(.932, .016)),
                darkerThan(12, "ink", brand(.245, .022), "surface-2"),
                darkerThan(7, "ink-2", brand(.415, .024), "surface-2"),
                surface("rule", brand(.875, .016)),
                darkerThan(3, "edge", brand(.600, .030), "surface-2"),
                darkerThan(7, "link", brand(.425, .092), "surface-2"),
                darkerThan(7, "link-hover", brand(.300, .060), "surface-2"),
                surface("deep", brand(.295, .058)),
                lighterThan(7, "on-deep", brand(.975, .012), "deep"),
                lighterThan(7, "on-deep-2", brand(.880, .030), "deep"),
                lighterThan(3, "deep-rule", brand(.560, .040), "deep"),
                darkerThan(3, "action", brand(.295, .058), "surface-2"),
                lighterThan(7, "on-action", brand(.975, .012), "action"),
                surface("honey", accent(.835, .135)),
                darkerThan(3, "accent", accent(.620, .125), "surface-2"),
                surface("accent-tint", accent(.960, .042)),
                darkerThan(7, "accent-ink", accent(.400, .075), "accent-tint"),
                darkerThan(7, "focus", brand(.295, .058), "surface-2", "accent-tint"),
                surface("care-1", new Oklch(.440, .115, BLUE)),
                surface("care-1-tint", new Oklch(.965, .014, BLUE)),
                surface("care-2", new Oklch(.475, .150, RUST)),
                surface("care-2-tint", new Oklch(.968, .016, RUST)),
                surface("care-3", new Oklch(.440, .170, RED)),
                lighterThan(4.5, "on-care", new Oklch(1, 0, 0), "care-1", "care-2", "care-3"),
                darkerThan(4.5, "do", new Oklch(.430, .105, GREEN), "surface-2"),
                darkerThan(4.5, "dont", new Oklch(.460, .165, RED), "surface-2"));
    }

    List<PaletteRole> dark() {
        return List.of(
                surface("bg", brand(.190, .013)),
                surface("surface", brand(.230, .017)),
                surface("surface-2", brand(.280, .022)),
                lighterThan(11, "ink", brand(.945, .010), "surface-2"),
                lighterThan(7, "ink-2", brand(.830, .018), "surface-2"),
                surface("rule", brand(.360, .022)),
                lighterThan(3, "edge", brand(.620, .030), "surface-2"),
                lighterThan(7, "link", brand(.850, .085), "surface-2"),
                lighterThan(7, "link-hover", brand(.930, .050), "surface-2"),
                surface("deep", brand(.255, .040)),
                lighterThan(7, "on-deep", brand(.965, .012), "deep"),
                lighterThan(7, "on-deep-2", brand(.860, .028), "deep"),
                lighterThan(3, "deep-rule", brand(.560, .040), "deep"),
                lighterThan(3, "action", brand(.850, .085), "surface-2"),
                darkerThan(7, "on-action", brand(.190, .013), "action"),
                lighterThan(4.5, "honey", accent(.835, .130), "surface-2"),
                lighterThan(3, "accent", accent(.780, .130), "surface-2"),
                surface("accent-tint", accent(.285, .040)),
                lighterThan(7, "accent-ink", accent(.900, .065), "accent-tint"),
                lighterThan(7, "focus", accent(.860, .120), "surface-2", "accent-tint"),
                surface("care-1", new Oklch(.470, .110, BLUE)),
                surface("care-1-tint", new Oklch(.245, .030, BLUE)),
                surface("care-2", new Oklch(.485, .145, RUST)),
                surface("care-2-tint", new Oklch(.245, .026, RUST)),
                surface("care-3", new Oklch(.470, .175, RED)),
                lighterThan(4.5, "on-care", new Oklch(1, 0, 0), "care-1", "care-2", "care-3"),
                lighterThan(4.5, "do", new Oklch(.830, .110, GREEN), "surface-2"),
                lighterThan(4.5, "dont", new Oklch(.770, .120, RED), "surface-2"));
    }
}
