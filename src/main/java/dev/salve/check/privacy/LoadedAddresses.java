package dev.salve.check.privacy;

import dev.salve.check.output.FinishedPage;
import dev.salve.check.output.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses on a page that a browser asks for without a visitor's choice, or to which it sends what they typed. */
final class LoadedAddresses {
    private static final List<String> ON_ANY_ELEMENT = List.of(
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

    /** Attributes that hold several addresses. */
    private static final List<String> LISTS = List.of("srcset", "imagesrcset", "ping");

    /** Elements whose href is asked for by itself. */
    private static final List<String> LOADING_HREF =
            List.of("base", "use", "image", "feimage", "script", "mpath", "pattern");

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

    private static final Pattern BETWEEN = Pattern.compile(",?\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern REFRESH = Pattern.compile("url\\s*=\\s*['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);

    private LoadedAddresses() {}

    static void of(FinishedPage page, Consumer<String> found) {
        for (String name : ON_ANY_ELEMENT) {
            page.having(name).forEach(tag -> found.accept(tag.value(name)));
        }
        for (String name : LISTS) {
            page.having(name)
                    .forEach(tag -> BETWEEN.splitAsStream(tag.value(name)).forEach(found));
        }
        for (Tag tag : page.elements(LOADING_HREF)) {
            found.accept(tag.value("href"));
            found.accept(tag.value("xlink:href"));
        }
        page.elements("link").stream()
                .filter(LoadedAddresses::isLoaded)
                .forEach(link -> found.accept(link.value("href")));
        for (Tag meta : page.elements("meta")) {
            if (meta.value("http-equiv").equalsIgnoreCase("refresh")) {
                Matcher refresh = REFRESH.matcher(meta.value("content"));
                if (refresh.find()) {
                    found.accept(refresh.group(1));
                }
            }
        }
    }

    private static boolean isLoaded(Tag link) {
        String rel = link.value("rel").strip().toLowerCase(Locale.ROOT);
        return !SPACE.splitAsStream(rel).allMatch(ONLY_NAMED::contains);
    }
}
