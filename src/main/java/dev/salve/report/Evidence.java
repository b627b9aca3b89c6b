package dev.salve.report;

import dev.salve.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a machine can know of one item of a scorecard.
 *
 * @param answer its answer
 * @param words what it has seen, one sentence without a full stop
 * @param place where, or null
 */
record Evidence(Answer answer, String words, @Nullable SourceSpan place) {

    /** What a machine can answer. */
    enum Answer {
        YES,
        NO,
        /** It has seen something that helps a person to answer. */
        ASK
    }

    static Evidence yes(String words, @Nullable SourceSpan place) {
        return new Evidence(Answer.YES, words, place);
    }

    static Evidence no(String words) {
        return new Evidence(Answer.NO, words, null);
    }

    static Evidence ask(String words, @Nullable SourceSpan place) {
        return new Evidence(Answer.ASK, words, place);
    }

    /** Yes with one sentence where something was found, no with the other where not. */
    static Evidence found(@Nullable SourceSpan place, String there, String absent) {
        return place == null ? no(absent) : yes(there, place);
    }
}
