package dev.salve.cli;

import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * Something that happens to a site on a day, without anybody editing it.
 *
 * @param date the day
 * @param kind what happens
 * @param what to which article, fact or waiver, in words
 * @param place where its date is written, or the thing itself
 */
record Change(LocalDate date, Kind kind, String what, SourceSpan place) {

    /** What can happen. */
    enum Kind {
        /** An article comes onto the site. */
        PUBLISHES("is published"),
        /** An article leaves the site. */
        EXPIRES("expires"),
        /** A review falls due. */
        REVIEW("is due for review"),
        /** The last day of a notice that a page is being reviewed. */
        NOTICE("can stay under its notice up to this day"),
        /** The last day of a person's registration. */
        REGISTRATION("is registered up to this day"),
        /** The last day on which a fact holds unchecked. */
        FACT("is to be checked again"),
        /** The last day of a waiver. */
        WAIVER("is no longer waived after this day");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What happens, to stand behind a name. */
        String words() {
            return words;
        }

        /** The word that JSON uses. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** By day, then place: the order in which they are shown. */
    static final Comparator<Change> BY_DAY = Comparator.comparing(Change::date)
            .thenComparing(change -> change.place().file().path())
            .thenComparing(change -> change.place().start())
            .thenComparing(Change::kind);
}
