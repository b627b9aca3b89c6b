package dev.salve.diagnostic;

import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule set aside by somebody, for a reason and up to a date.
 *
 * @param code the rule's code as the author wrote it
 * @param reason why, in the author's words
 * @param until the last day on which it holds
 * @param where what it covers
 * @param span where the waiver itself is written, best its code
 */
public record Waiver(String code, String reason, LocalDate until, Where where, SourceSpan span) {

    /** The part of a site that a waiver covers. */
    public static final class Where {
        private final @Nullable SourceFile file;
        private final @Nullable SourceSpan block;

        private Where(@Nullable SourceFile file, @Nullable SourceSpan block) {
            this.file = file;
            this.block = block;
        }

        /** Everything. */
        public static Where site() {
            return new Where(null, null);
        }

        /** Everything in one file, and what is said of the file as a whole. */
        public static Where file(SourceFile file) {
            return new Where(file, null);
        }

        /** What begins inside one part of a file. */
        public static Where block(SourceSpan block) {
            return new Where(block.file(), block);
        }

        /** Whether a problem at {@code place} is covered. */
        public boolean covers(SourceSpan place) {
            if (file == null) {
                return true;
            }
            if (!file.path().equals(place.file().path())) {
                return false;
            }
            return block == null
                    || (!place.isWholeFile() && block.start() <= place.start() && place.start() < block.end());
        }
    }

    /** Whether it names the kind of {@code diagnostic} and covers its place; the date is not looked at. */
    public boolean matches(Diagnostic diagnostic) {
        return code.equals(diagnostic.code().code()) && where.covers(diagnostic.span());
    }

    /** Whether it has ended on {@code today}. */
    public boolean hasEnded(LocalDate today) {
        return today.isAfter(until);
    }
}
