package dev.salve.model.content;

import dev.salve.source.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the record of a sign-off says.
 *
 * @param article whose text was signed
 * @param signatures who signed it, at least one, each reviewer once
 * @param lines the text that was signed
 */
public record SignOffRecord(ArticleId article, List<Signature> signatures, List<String> lines) {
    /** The folder of records below the content folder. */
    public static final String FOLDER = "reviews";

    /** The line above the head of a record, and the one below it. */
    public static final String FENCE = "---";

    public SignOffRecord {
        signatures = List.copyOf(signatures);
        lines = List.copyOf(lines);
    }

    /** Where the record of an article is kept, relative to the folder of records. */
    public static String path(ArticleId article) {
        return article.path() + "." + article.language() + ".txt";
    }

    /** What names the text that was signed: SHA-256 in hexadecimal of its lines in UTF-8, each followed by a line feed. */
    public String hash() {
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The record after one more signature under {@code text}: signatures under another text are void, and an earlier one
     * of the same reviewer is replaced.
     */
    public SignOffRecord signed(Signature signature, List<String> text) {
        List<Signature> kept = lines.equals(text)
                ? signatures.stream()
                        .filter(earlier -> !earlier.reviewer().equals(signature.reviewer()))
                        .toList()
                : List.of();
        return new SignOffRecord(
                article, Stream.concat(kept.stream(), Stream.of(signature)).toList(), text);
    }
}
