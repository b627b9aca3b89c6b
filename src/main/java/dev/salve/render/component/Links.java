package dev.salve.render.component;

import dev.salve.language.Language;
import dev.salve.markdown.Html;
import dev.salve.markdown.Mention;
import dev.salve.model.site.Resolution;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links in running text; one that leads to a page in another language says so behind its words. */
final class Links {
    private Links() {}

    /** Appends a link, or its words alone where it leads nowhere. */
    static void append(
            StringBuilder out, Mention mention, @Nullable Resolution resolution, Html words, Language language) {
        if (!(resolution instanceof Resolution.Link link) || link.href() == null) {
            out.append(words);
            return;
        }
        out.append("<a");
        attribute(out, "href", link.href());
        mention.attribute("title").ifPresent(title -> attribute(out, "title", title));
        if (link.language() != null) {
            attribute(out, "hreflang", link.language());
        }
        out.append('>').append(words).append("</a>");
        if (link.language() != null) {
            out.append(" (");
            Html.appendEscaped(out, language.phrase("untranslated", name(link.language(), language)));
            out.append(')');
        }
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        Html.appendEscaped(out, value);
        out.append('"');
    }

    /** What speakers of {@code in} call a language. */
    private static String name(String tag, Language in) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(in.tag()));
    }
}
