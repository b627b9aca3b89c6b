package dev.salve.prose;

import dev.salve.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into sentences where one may end; but not behind an abbreviation or an initial, nor behind a list's number.
 */
final class SentenceSplitter {
    private final Set<String> abbreviations;

    private SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    static SentenceSplitter of(Language language) {
        return new SentenceSplitter(WordFile.lines("abbreviations", language.primary()));
    }

    /** Adds the sentences of a block's text to it. */
    void split(BlockText from, Block to) {
        String text = from.text();
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            end = SentenceEnds.next(text, end);
            int trimmed = end;
            while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
                trimmed--;
            }
            if (end == text.length() || !isAbbreviated(text, start, trimmed, end)) {
                to.add(sentence(from, text, start, trimmed, to));
                start = end;
            }
        }
    }

    /** Whether the full stop before {@code end} belongs to the word before it; what follows begins at {@code next}. */
    private boolean isAbbreviated(String text, int start, int end, int next) {
        if (end - start < 2 || text.charAt(end - 1) != '.') {
            return false;
        }
        int word = text.lastIndexOf(' ', end - 1) + 1;
        int from = Math.max(word, start);
        while (from < end - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        String last = text.substring(from, end - 1);
        boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0)) && !last.equals("I");
        boolean listNumber = from == start && last.chars().allMatch(Character::isDigit);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean beforeNumber = Character.isDigit(text.charAt(next)) && abbreviations.contains(lower + "+");
        return initial || listNumber || beforeNumber || abbreviations.contains(lower);
    }

    private static Sentence sentence(BlockText from, String text, int start, int end, Block block) {
        String words = text.substring(start, end);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : from.marks()) {
            // A citation behind the full stop belongs to the sentence that it follows.
            boolean inside = mark.kind() == Mark.Kind.CITATION
                    ? (mark.start() > start || start == 0) && mark.start() <= end
                    : mark.start() >= start && mark.end() <= end;
            if (inside) {
                marks.add(new Mark(mark.kind(), mark.target(), mark.start() - start, mark.end() - start));
            }
        }
        return new Sentence(words, Tokens.of(words), List.copyOf(marks), start, block);
    }
}
