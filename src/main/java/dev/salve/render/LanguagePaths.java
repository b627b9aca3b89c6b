package dev.salve.render;

import dev.salve.language.Language;
import dev.salve.model.site.Site;
import java.util.Locale;

/** Where files that exist once a language go: the first language has no prefix, others have {@code es/}. */
public final class LanguagePaths {
    private LanguagePaths() {}

    /** The path of a language's file, such as {@code es/feed.xml}. */
    public static String of(Site site, Language language, String file) {
        boolean first = language.tag().equals(site.config().defaultLanguage().tag());
        return first ? file : language.tag().toLowerCase(Locale.ROOT) + "/" + file;
    }
}
