package dev.salve.colour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All colours of a site, derived from a clinic's two: by role, in the order of the roles, for light and for dark.
 *
 * <p>Each brand colour gives a hue and a greatest chroma. A role begins at its target lightness and walks away from its
 * backgrounds until its contrast holds; where sRGB can't show a colour, chroma gives way.
 *
 * @param light colours by role
 * @param dark colours by role
 */
public record Palette(Map<String, Colour> light, Map<String, Colour> dark) {
    private static final double STEP = 0.005;

    /** The palette of a clinic. Whether its contrasts hold, {@link #shortfalls} says. */
    public static Palette of(Colour primary, Colour accent) {
        PaletteRoles roles = new PaletteRoles(primary, accent);
        return new Palette(solve(roles.light()), solve(roles.dark()));
    }

    private static Map<String, Colour> solve(List<PaletteRole> roles) {
        Map<String, Colour> solved = new LinkedHashMap<>();
        for (PaletteRole role : roles) {
            solved.put(role.name(), solve(role, solved));
        }
        return Collections.unmodifiableMap(solved);
    }

    /** The first colour on the role's way that passes, or the last on it if none does. */
    private static Colour solve(PaletteRole role, Map<String, Colour> solved) {
        double lightness = role.target().lightness();
        Colour colour = role.target().toColour();
        while (!passes(colour, role, solved)) {
            lightness += STEP * role.direction();
            if (lightness < 0 || lightness > 1) {
                return colour;
            }
            colour = role.target().withLightness(lightness).toColour();
        }
        return colour;
    }

    private static boolean passes(Colour colour, PaletteRole role, Map<String, Colour> solved) {
        return role.backgrounds().stream()
                .allMatch(background -> Contrast.ratio(colour, colour(background, solved)) >= role.smallest());
    }

    /** The pairs of {@code pairs} that fall short of what they need, light before dark. */
    public List<Shortfall> shortfalls(List<ColourPair> pairs) {
        List<Shortfall> found = new ArrayList<>();
        addShortfalls("light", light, pairs, found);
        addShortfalls("dark", dark, pairs, found);
        return List.copyOf(found);
    }

    private static void addShortfalls(
            String scheme, Map<String, Colour> colours, List<ColourPair> pairs, List<Shortfall> found) {
        for (ColourPair pair : pairs) {
            Colour foreground = colour(pair.foreground(), colours);
            Colour background = colour(pair.background(), colours);
            double reached = Contrast.ratio(foreground, background);
            if (reached < pair.smallest()) {
                found.add(new Shortfall(scheme, pair, reached, nearest(foreground, background, pair.smallest())));
            }
        }
    }

    /** The colour that differs least from {@code foreground} in lightness alone and passes, darker before lighter. */
    public static @Nullable Colour nearest(Colour foreground, Colour background, double smallest) {
        Oklch from = Oklch.of(foreground);
        for (int i = 0; i * STEP <= 1; i++) {
            for (int direction : new int[] {-1, 1}) {
                double lightness = from.lightness() + direction * i * STEP;
                // The way ends at black and at white themselves, not a step short of them.
                boolean passedEnd = lightness < -STEP || lightness > 1 + STEP;
                Colour colour =
                        from.withLightness(Math.min(1, Math.max(0, lightness))).toColour();
                if (!passedEnd && Contrast.ratio(colour, background) >= smallest) {
                    return colour;
                }
            }
        }
        return null;
    }

    private static Colour colour(String role, Map<String, Colour> colours) {
        Colour colour = colours.get(role);
        if (colour == null) {
            throw new IllegalArgumentException("no role of a palette is called " + role);
        }
        return colour;
    }
}
