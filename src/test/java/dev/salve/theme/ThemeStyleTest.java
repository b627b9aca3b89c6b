package dev.salve.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.colour.Colour;
import dev.salve.colour.ColourPair;
import dev.salve.colour.Palette;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.theme.StatedPair;
import dev.salve.model.theme.ThemeManifest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeStyleTest {
    private static final Theme CLINIC = Themes.clinic(new Diagnostics());
    private static final String TOKENS = asset("tokens.css");
    private static final Map<String, String> SHEETS = sheets();
    private static final String STYLES = String.join("\n", SHEETS.values());
    private static final String CALENDAR = text(CLINIC, "components/timeline.js");

    @Test
    void coloursStandOnlyInTheTokens() {
        Matcher colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|oklch|oklab)\\(")
                .matcher(STYLES);

        assertFalse(colour.find(), () -> colour.group());
    }

    @Test
    void everyStyleSheetIsOneIdeaAndSaysWhich() {
        assertTrue(SHEETS.size() > 20, SHEETS.keySet().toString());
        SHEETS.forEach((path, css) -> {
            assertTrue(css.contains("/*") || css.strip().startsWith("@import"), path);
            assertTrue(css.length() < (path.equals("assets/base.css") ? 16_000 : 4_000), path);
        });
    }

    @Test
    void everyTokenThatIsUsedIsDefined() {
        TreeSet<String> used = found("var\\((--[a-z0-9-]+)", STYLES);
        used.addAll(found("var\\((--[a-z0-9-]+)", TOKENS));
        TreeSet<String> defined = found("(--[a-z0-9-]+):", TOKENS + STYLES);

        used.removeAll(defined);
        assertEquals(List.of(), List.copyOf(used));
    }

    @ParameterizedTest
    @ValueSource(strings = {":root {", "@media (prefers-color-scheme: dark) {"})
    void everyColourPairHasTheContrastThatItNeeds(String scheme) {
        Map<String, String> colours = colours(TOKENS, TOKENS.indexOf(":root {"));
        colours.putAll(colours(TOKENS, TOKENS.indexOf(scheme)));

        List<ColourPair> pairs =
                CLINIC.manifests().get(0).pairs().stream().map(StatedPair::pair).toList();
        assertTrue(pairs.size() > 30);
        for (ColourPair pair : pairs) {
            double ratio = ratio(colours.get(pair.foreground()), colours.get(pair.background()));
            assertTrue(ratio >= pair.smallest(), pair + " has " + ratio);
        }
    }

    /** So a clinic that names the theme's own colours needs no style sheet of its own. */
    @ParameterizedTest
    @CsvSource({"clinic, tokens.css", "plain, colours.css"})
    void coloursAreThoseThatThePaletteComputes(String name, String sheet) {
        Theme theme = Themes.named(name, new Diagnostics());
        ThemeManifest manifest = theme.manifests().get(0);
        Palette palette = Palette.of(
                Colour.parse(manifest.primary()).orElseThrow(),
                Colour.parse(manifest.accent()).orElseThrow());
        String css = asset(theme, sheet);

        assertComputed(palette.light(), colours(css, css.indexOf(":root {")));
        assertComputed(palette.dark(), colours(css, css.indexOf("@media (prefers-color-scheme: dark) {")));
        assertEquals(
                List.of(),
                palette.shortfalls(
                        manifest.pairs().stream().map(StatedPair::pair).toList()));
    }

    private static void assertComputed(Map<String, Colour> palette, Map<String, String> colours) {
        TreeMap<String, String> computed = hex(palette);
        computed.keySet().retainAll(colours.keySet());
        assertEquals(computed, new TreeMap<>(colours));
    }

    private static TreeMap<String, String> hex(Map<String, Colour> palette) {
        TreeMap<String, String> hex = new TreeMap<>();
        palette.forEach((role, colour) -> hex.put(role, colour.hex()));
        return hex;
    }

    @Test
    void pagesOfThemeAndStylesUseNoLeftOrRight() {
        Matcher physical = Pattern.compile(
                        "(margin|padding|border|inset)-(left|right)|[;{ ](left|right):|text-align: (left|right)")
                .matcher(STYLES);

        assertFalse(physical.find(), () -> physical.group());
    }

    @Test
    void scriptOfTheCalendarSendsAndStoresNothing() {
        Matcher leak = Pattern.compile(
                        "fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|Storage|indexedDB|cookie|caches|import\\(")
                .matcher(asset("page.js") + CALENDAR);

        assertFalse(leak.find(), () -> leak.group());
    }

    @Test
    void scriptsRunNoTextAsCodeOrMarkup() {
        Matcher unsafe = Pattern.compile(
                        "\\beval\\b|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\\.write")
                .matcher(asset("page.js") + asset("search.js") + CALENDAR);

        assertFalse(unsafe.find(), () -> unsafe.group());
    }

    private static TreeSet<String> found(String pattern, String text) {
        TreeSet<String> all = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    /** The tokens with a colour in the block that starts at {@code from}. */
    private static Map<String, String> colours(String css, int from) {
        Map<String, String> colours = new HashMap<>();
        Matcher token = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(css);
        token.region(from, css.indexOf("\n}\n", from));
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        assertTrue(colours.size() > 15, colours.toString());
        return colours;
    }

    /** WCAG 2.2, contrast ratio, written out here so that the theme is not judged by the code that will colour it. */
    private static double ratio(String a, String b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String asset(String name) {
        return asset(CLINIC, name);
    }

    /** Every style sheet but that of the tokens, by its path. */
    private static Map<String, String> sheets() {
        Map<String, String> sheets = new TreeMap<>();
        sheets.put("assets/base.css", asset("base.css"));
        ThemeAssets.besideTemplates(CLINIC).stream()
                .filter(path -> path.endsWith(".css"))
                .forEach(path -> sheets.put(path, text(CLINIC, path)));
        return sheets;
    }

    private static String asset(Theme theme, String name) {
        return text(theme, "assets/" + name);
    }

    private static String text(Theme theme, String path) {
        return new String(theme.file(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
