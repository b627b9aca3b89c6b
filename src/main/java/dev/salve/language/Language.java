package dev.salve.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A language of a site: its tag, and the generator's own words in it. */
public final class Language {
    private final String tag;
    private final Map<String, String> words;
    private final List<String> months;

    Language(String tag, Map<String, String> words, List<String> months) {
        this.tag = tag;
        this.words = words;
        this.months = months;
    }

    /** Its BCP 47 tag as the site names it, such as {@code en-GB}. */
    public String tag() {
        return tag;
    }

    /** Its primary subtag, such as {@code en}. */
    public String primary() {
        return primary(tag);
    }

    static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    public boolean isEnglish() {
        return primary().equals("en");
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return word("direction");
    }

    /** The word called {@code key} in the language's file. */
    public String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("languages/" + primary() + ".yaml has no word \"" + key + "\"");
        }
        return word;
    }

    /** The word called {@code key}, with {@code {0}}, {@code {1}} … replaced by {@code values}. */
    public String phrase(String key, Object... values) {
        String phrase = word(key);
        for (int i = 0; i < values.length; i++) {
            phrase = phrase.replace("{" + i + "}", values[i].toString());
        }
        return phrase;
    }

    /** The word for one or for several: {@code key.one} or {@code key.other}, with the number as {@code {0}}. */
    public String count(String key, int number) {
        return phrase(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** A date as people write it: 6 August 2018. */
    public String date(LocalDate date) {
        return phrase("date", date.getDayOfMonth(), months.get(date.getMonthValue() - 1), date.getYear());
    }

    /** A date, or null for none. */
    public @Nullable String dateOrNull(@Nullable LocalDate date) {
        return date == null ? null : date(date);
    }

    @Override
    public String toString() {
        return tag;
    }
}
