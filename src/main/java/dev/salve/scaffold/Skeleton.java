package dev.salve.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to fill in: {@code %name%}, and {@code %quoted:name%} inside double quotes in YAML. */
final class Skeleton {
    private static final Pattern PLACE = Pattern.compile("%(quoted:)?([a-z]+)%");

    private final String text;

    private Skeleton(String text) {
        this.text = text;
    }

    /** The skeleton at {@code path} in the folder of scaffolds. */
    static Skeleton read(String path) {
        try (InputStream in = Skeleton.class.getResourceAsStream("/scaffold/" + path)) {
            if (in == null) {
                throw new IllegalStateException("there is no skeleton " + path);
            }
            return new Skeleton(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Salve's own skeletons can't be read", e);
        }
    }

    /** Its text with all places filled; a place for which {@code words} has nothing is our own mistake. */
    String fill(Map<String, String> words) {
        return PLACE.matcher(text).replaceAll(place -> {
            String word = words.get(place.group(2));
            if (word == null) {
                throw new IllegalStateException("nothing to put in place of " + place.group());
            }
            return Matcher.quoteReplacement(place.group(1) == null ? word : quoted(word));
        });
    }

    private static String quoted(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
