package dev.salve.citation;

import de.undercouch.citeproc.LocaleProvider;
import dev.salve.config.CitationSettings;
import dev.salve.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The citation styles and the words they use, as the build unpacked them onto the class path. */
final class CitationStyle {
    /** The words of each language; both styles are American, and so is their English: 2nd ed, not 2 edn. */
    private static final Map<String, String> LOCALES = Map.of("en", "en-US", "es", "es-ES");

    private CitationStyle() {}

    /** The text of a style. */
    static String text(CitationSettings.Style style) {
        return resource(
                switch (style) {
                    case AMA -> "american-medical-association.csl";
                    case NLM -> "nlm-citation-sequence.csl";
                });
    }

    /** The locale for a language; American English where there is none. */
    static String locale(Language language) {
        return LOCALES.getOrDefault(language.primary(), "en-US");
    }

    /** Gives citeproc the text of a locale. It asks for American English too, for words that others lack. */
    static LocaleProvider locales() {
        return locale -> resource("locales-" + locale + ".xml");
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = CitationStyle.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
