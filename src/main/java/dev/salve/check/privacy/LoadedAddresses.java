package dev.salve.check.privacy;

import dev.salve.check.output.Tag;
import dev.salve.check.output.TagAttribute;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The absolute addresses of a tag that a browser asks for without a visitor's choice, or to which it sends what they
 * typed.
 */
final class LoadedAddresses {
    private static final Set<String> ON_ANY_ELEMENT = Set.of(
            "src",
            "poster",
            "background",
            "action",
            "formaction",
            "manifest",
            "codebase",
            "archive",
            "data",
            "lowsrc",
            "dynsrc",
            "profile");

    /** Elements whose href is asked for by itself. */
    private static final Set<String> LOADING_HREF =
            Set.of("base", "use", "image", "feimage", "script", "mpath", "pattern");

    /** What a link element may point to elsewhere, because no browser asks for it. */
    private static final Set<String> ONLY_NAMED = Set.of(
            "canonical",
            "alternate",
            "author",
            "license",
            "help",
            "next",
            "prev",
            "me",
            "bookmark",
            "privacy-policy",
            "terms-of-service");

    private static final Pattern REFRESH = Pattern.compile("url\\s*=\\s*['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);

    private LoadedAddresses() {}

    static void of(Tag tag, Consumer<String> found) {
        for (TagAttribute attribute : tag.attributes()) {
            String name = attribute.name();
            String value = attribute.value();
            if (value.indexOf("//") < 0 && value.indexOf('\\') < 0) {
                continue; // of this site, whatever it is
            }
            if (ON_ANY_ELEMENT.contains(name)) {
                found.accept(value);
            } else if (name.equals("srcset") || name.equals("imagesrcset")) {
                Arrays.stream(value.split(",\\s+|\\s+", -1)).forEach(found);
            } else if (name.equals("ping")) {
                Arrays.stream(value.split("\\s+", -1)).forEach(found);
            } else if (name.equals("href") || name.equals("xlink:href")) {
                if (LOADING_HREF.contains(tag.name()) || (tag.name().equals("link") && isLoaded(tag))) {
                    found.accept(value);
                }
            } else if (name.equals("content") && tag.value("http-equiv").equalsIgnoreCase("refresh")) {
                Matcher refresh = REFRESH.matcher(value);
                if (refresh.find()) {
                    found.accept(refresh.group(1));
                }
            }
        }
    }

    private static boolean isLoaded(Tag link) {
        String rel = link.value("rel").strip().toLowerCase(Locale.ROOT);
        return rel.isEmpty() || !ONLY_NAMED.containsAll(Set.copyOf(Arrays.asList(rel.split("\\s+", -1))));
    }
}
