package dev.salve.prose;

/**
 * A word or a number of a sentence; hyphens and apostrophes inside a word belong to it, signs such as % do not.
 *
 * @param text as it is written
 * @param lower the same in lower case, with a straight apostrophe
 * @param start where it starts in the sentence's text
 * @param end where it ends
 * @param letters how many letters and digits it has
 * @param isNumber whether it begins with a digit
 * @param isHyphenated whether a hyphen joins its parts
 */
public record Token(
        String text, String lower, int start, int end, int letters, boolean isNumber, boolean isHyphenated) {}
