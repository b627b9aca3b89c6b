package dev.salve.browser;

import java.util.List;

/** A way in which a reader looks at a page. */
enum Look {
    LIGHT(1280, 1, "prefers-color-scheme: light"),
    DARK(1280, 1, "prefers-color-scheme: dark"),
    PHONE(320, 1, "prefers-color-scheme: light"),
    /** 1280 pixels enlarged to 200 %. */
    ENLARGED(640, 2, "prefers-color-scheme: light"),
    FORCED(1280, 1, "forced-colors: active");

    private final int width;
    private final int scale;
    private final String preference;

    Look(int width, int scale, String preference) {
        this.width = width;
        this.scale = scale;
        this.preference = preference;
    }

    void of(Tab tab) {
        tab.size(width, 900, scale).prefers(preference);
    }

    /** What axe finds on an open page in each of these ways. */
    static List<String> violations(Tab tab, Look... looks) {
        return List.of(looks).stream()
                .flatMap(look -> {
                    look.of(tab);
                    return look.violations(tab).stream().map(violation -> look + " " + violation);
                })
                .toList();
    }

    /** Colours and sizes are what changes, so only what can differ from the usual is looked at again. */
    private List<String> violations(Tab tab) {
        return switch (this) {
            case LIGHT, PHONE -> Axe.violations(tab);
            case DARK, FORCED -> Axe.contrastViolations(tab);
            case ENLARGED -> Axe.sizeViolations(tab);
        };
    }
}
