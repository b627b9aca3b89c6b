package dev.salve.theme;

import dev.salve.colour.ColourPair;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.theme.StatedPair;
import dev.salve.model.theme.ThemeManifest;
import dev.salve.source.SourceFile;
import dev.salve.yaml.Fields;
import dev.salve.yaml.Key;
import dev.salve.yaml.ObjectType;
import dev.salve.yaml.Text;
import dev.salve.yaml.Types;
import dev.salve.yaml.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code theme.yaml}. */
public final class ManifestReader {
    private static final Key<String> FRONT =
            Key.required("front", Types.text(), "The token of the text, line or sign, without its two hyphens.");
    private static final Key<String> BACK =
            Key.required("back", Types.text(), "The token of the colour that it stands on.");
    private static final Key<Double> LEAST =
            Key.required("least", Types.number(), "The smallest contrast allowed, such as 4.5 for 4.5:1.");
    private static final Key<String> USE = Key.required("use", Types.text(), "What the pair is used for.");

    private static final Key<String> NAME = Key.required("name", Types.text(), "The theme's name as shown to people.");
    private static final Key<Text> EXTENDS =
            Key.optional("extends", Types.id(), "The folder of the theme that fills in what this one leaves out.");
    private static final Key<List<Fields>> PAIRS = Key.optional(
            "colour-pairs",
            Types.list(ObjectType.of(
                    "colour pair", "Two colours, one of which stands on the other.", FRONT, BACK, LEAST, USE)),
            "Which colours stand on one another, and the contrast that each pair must have.");

    private static final ValueType<Text> COLOUR = Types.matching("#[0-9a-fA-F]{6}", "a colour such as #1d5c46");
    private static final Key<Text> PRIMARY = Key.required("primary", COLOUR, "The colour of links, inks and bands.");
    private static final Key<Text> ACCENT = Key.required("accent", COLOUR, "The colour of markers and banners.");
    private static final Key<Fields> BRAND = Key.optional(
            "brand",
            ObjectType.of("brand of a theme", "The two colours that a clinic may replace.", PRIMARY, ACCENT),
            "The colours of which the theme's own were made: a clinic that names only one keeps the other.");

    /** What {@code theme.yaml} may say. */
    public static final ObjectType TYPE = ObjectType.of("theme", "What a theme is.", NAME, EXTENDS, BRAND, PAIRS);

    private ManifestReader() {}

    /** The manifest of the theme {@code id}, or null where it can't be used, which has been reported. */
    static @Nullable ThemeManifest read(String id, SourceFile file, Diagnostics diagnostics) {
        Fields fields = TYPE.readDocument(file, diagnostics);
        if (!fields.isComplete()) {
            return null;
        }
        Text parent = fields.get(EXTENDS);
        Fields brand = fields.get(BRAND);
        return new ThemeManifest(
                id,
                fields.need(NAME),
                parent == null ? null : parent.value(),
                parent == null ? file.whole() : parent.span(),
                colour(brand, PRIMARY),
                colour(brand, ACCENT),
                pairs(fields));
    }

    private static @Nullable String colour(@Nullable Fields brand, Key<Text> key) {
        Text colour = brand == null ? null : brand.get(key);
        return colour == null ? null : colour.value();
    }

    private static List<StatedPair> pairs(Fields fields) {
        List<StatedPair> pairs = new ArrayList<>();
        for (Fields pair : fields.list(PAIRS)) {
            if (pair.isComplete()) {
                pairs.add(new StatedPair(
                        new ColourPair(pair.need(FRONT), pair.need(BACK), pair.need(LEAST), pair.need(USE)),
                        pair.span()));
            }
        }
        return List.copyOf(pairs);
    }
}
