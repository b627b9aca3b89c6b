package dev.salve.theme;

import dev.salve.colour.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours that custom properties have in one scheme, as far as they can be worked out without a browser. */
final class TokenColours {
    private static final Pattern VAR = Pattern.compile("var\\(\\s*--([a-z0-9-]+)\\s*(?:,(.*))?\\)");
    private static final Pattern LIGHT_DARK = Pattern.compile("light-dark\\(([^,()]+),([^,()]+)\\)");
    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");

    /** Longer ways from one property to the next lead in a circle. */
    private static final int LONGEST_WAY = 10;

    private final Scheme scheme;
    private final Map<String, TokenValue> values = new HashMap<>();

    TokenColours(Scheme scheme, List<TokenValue> all) {
        this.scheme = scheme;
        for (TokenValue value : all) {
            if (value.schemes().contains(scheme)) {
                values.merge(value.name(), value, (before, next) -> next.weight() >= before.weight() ? next : before);
            }
        }
    }

    /** The value that holds, or null where there is none. */
    @Nullable
    TokenValue value(String name) {
        return values.get(name);
    }

    /** The colour, or null where there is none or it is written in a way that is not understood. */
    @Nullable
    Colour colour(String name) {
        TokenValue value = values.get(name);
        return value == null ? null : colour(value.text(), LONGEST_WAY);
    }

    /** The values that lead to a colour, from that of the property itself to that of the last one that it refers to. */
    List<TokenValue> way(String name) {
        List<TokenValue> way = new ArrayList<>();
        TokenValue value = values.get(name);
        while (value != null && way.size() <= LONGEST_WAY) {
            way.add(value);
            Matcher var = VAR.matcher(value.text().strip());
            value = var.matches() ? values.get(var.group(1)) : null;
        }
        return way;
    }

    private @Nullable Colour colour(String written, int way) {
        String text = written.strip();
        Matcher var = VAR.matcher(text);
        if (way > 0 && var.matches()) {
            TokenValue value = values.get(var.group(1));
            String next = value != null ? value.text() : var.group(2);
            return next == null ? null : colour(next, way - 1);
        }
        Matcher either = LIGHT_DARK.matcher(text);
        if (way > 0 && either.matches()) {
            return colour(either.group(scheme == Scheme.DARK ? 2 : 1), way - 1);
        }
        Matcher rgb = RGB.matcher(text);
        if (rgb.matches()) {
            return rgb(Integer.parseInt(rgb.group(1)), Integer.parseInt(rgb.group(2)), Integer.parseInt(rgb.group(3)));
        }
        return switch (text) {
            case "black" -> new Colour(0, 0, 0);
            case "white" -> new Colour(255, 255, 255);
            default -> Colour.parse(text).orElse(null);
        };
    }

    private static @Nullable Colour rgb(int red, int green, int blue) {
        return Math.max(red, Math.max(green, blue)) > 255 ? null : new Colour(red, green, blue);
    }
}
