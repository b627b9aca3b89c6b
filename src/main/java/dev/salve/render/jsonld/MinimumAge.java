package dev.salve.render.jsonld;

import dev.salve.model.content.FrontMatter;
import dev.salve.yaml.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The age from which a page about a treatment says that it is for people: by a key, or in English in its words. */
final class MinimumAge {
    private static final Pattern STATED = Pattern.compile(
            "\\b(?:aged?|people of|adults of|patients of|anyone of|everyone of) ([1-9][0-9]?)(?: years)?(?: of age)?"
                    + " (?:or|and) (?:over|older|above|up)\\b",
            Pattern.CASE_INSENSITIVE);

    private MinimumAge() {}

    /** In years, or null where the page names none. */
    static @Nullable Integer of(PageContext context, FrontMatter front) {
        Text written = front.traits().minimumAge();
        if (written != null) {
            return Integer.valueOf(written.value());
        }
        String words = context.language().isEnglish() ? context.words(front.forWhom()) : null;
        if (words == null) {
            return null;
        }
        Matcher stated = STATED.matcher(words);
        return stated.find() ? Integer.valueOf(stated.group(1)) : null;
    }
}
