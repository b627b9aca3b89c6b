package dev.salve.report;

import dev.salve.markdown.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pack for a reviewer, as its template sees it.
 *
 * @param head what the article is
 * @param signed who signed it and what has become of that, in a sentence
 * @param changes how many lines have changed since, in words; or null where nobody has signed it or nothing has changed
 * @param lines the text, line by line
 * @param claims what the text says with reference to sources, and benefits and risks that name none
 * @param sources the references, in the order of their numbers
 * @param facts the figures used
 * @param risks what may go wrong, and how often
 * @param problems what Salve still reports
 * @param reading figures on how hard it is to read
 * @param hardest its hardest sentences
 * @param obstacle why it can't be signed yet, or null
 * @param command what to type to sign it
 */
public record PackView(
        Head head,
        String signed,
        @Nullable String changes,
        List<Line> lines,
        List<Claim> claims,
        List<Source> sources,
        List<Figure> facts,
        List<Risk> risks,
        List<Problem> problems,
        List<Value> reading,
        List<String> hardest,
        @Nullable String obstacle,
        String command) {

    /**
     * What a report is about.
     *
     * @param title of the article
     * @param site the site's name
     * @param file where it is written
     * @param kind what it is about
     * @param language the tag of its language
     * @param direction {@code ltr} or {@code rtl}
     * @param authors who wrote it
     * @param sponsor who pays for it, or null
     * @param date the day of the report
     * @param tool the version of Salve
     */
    public record Head(
            String title,
            String site,
            String file,
            String kind,
            String language,
            String direction,
            List<String> authors,
            @Nullable String sponsor,
            String date,
            String tool) {}

    /**
     * A line of the text.
     *
     * @param number its number, or null for one that was taken out
     * @param change {@code same}, {@code added} or {@code removed}
     * @param kind {@code title}, {@code heading}, {@code text}, {@code box}, {@code end} or {@code data}
     * @param marker what the words are, or empty
     * @param runs its words, those marked that differ from the line in whose place they stand
     * @param sources the numbers of its sources, or empty
     * @param place where it is written, or null for one that was taken out
     */
    public record Line(
            @Nullable Integer number,
            String change,
            String kind,
            String marker,
            List<Run> runs,
            String sources,
            @Nullable String place) {}

    /** Some words, and whether they differ. */
    public record Run(String words, boolean changed) {}

    /** A line that needs sources, with the numbers of those it has, empty for none. */
    public record Claim(int number, String marker, String words, String sources) {}

    /** A reference with its number. */
    public record Source(int number, Html text) {}

    /**
     * A figure that stands in one place.
     *
     * @param id what the files call it
     * @param text what it prints
     * @param statement the whole claim
     * @param support how well it is founded
     * @param sources the numbers or ids of its sources, or empty
     * @param dates when it was checked and until when it holds, or empty
     * @param lines the numbers of the lines that use it
     */
    public record Figure(
            String id, String text, String statement, String support, String sources, String dates, String lines) {}

    /**
     * Something that may go wrong.
     *
     * @param name a few words
     * @param group how often in a word
     * @param serious whether it is serious
     * @param often how often in figures, or null
     * @param file which article lists it
     */
    public record Risk(
            String name,
            String group,
            boolean serious,
            @Nullable String often,
            String file) {}

    /** A problem that is still reported. */
    public record Problem(
            String severity,
            String code,
            String message,
            @Nullable String hint,
            String place) {}

    /** A figure with its name. */
    public record Value(String name, String value) {}
}
