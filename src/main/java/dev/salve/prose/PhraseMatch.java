package dev.salve.prose;

/**
 * A phrase found in a sentence; all places are indexes of words.
 *
 * @param value what the phrase stands for
 * @param from its first word
 * @param to behind its last word
 * @param gapFrom the first word that stands in the place of an ellipsis
 * @param gapTo behind the last such word; equal to {@code gapFrom} where there is none
 * @param <T> what phrases stand for
 */
public record PhraseMatch<T>(T value, int from, int to, int gapFrom, int gapTo) {

    /** Whether a word is one of the phrase's own, not one in the place of an ellipsis. */
    public boolean isOwn(int word) {
        return word >= from && word < to && !(word >= gapFrom && word < gapTo);
    }

    /** Whether another match and this one share a word of their own. */
    public boolean overlaps(PhraseMatch<?> other) {
        for (int i = Math.max(from, other.from); i < Math.min(to, other.to); i++) {
            if (isOwn(i) && other.isOwn(i)) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return to - from;
    }
}
