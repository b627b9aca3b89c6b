package dev.salve.colour;

import java.util.List;

/**
 * What a colour is for, and what it must be.
 *
 * @param name its name in a theme: {@code link}
 * @param target the lightness it should have, its chroma and hue
 * @param backgrounds roles before it on which it stands
 * @param smallest the smallest contrast against the worst of them
 * @param direction 1 if it gets lighter until that holds, -1 if darker
 */
record PaletteRole(String name, Oklch target, List<String> backgrounds, double smallest, int direction) {

    /** A role that stands on nothing, and is what it is. */
    static PaletteRole surface(String name, Oklch target) {
        return new PaletteRole(name, target, List.of(), 0, 0);
    }

    static PaletteRole darkerThan(double smallest, String name, Oklch target, String... backgrounds) {
        return new PaletteRole(name, target, List.of(backgrounds), smallest, -1);
    }

    static PaletteRole lighterThan(double smallest, String name, Oklch target, String... backgrounds) {
        return new PaletteRole(name, target, List.of(backgrounds), smallest, 1);
    }
}
