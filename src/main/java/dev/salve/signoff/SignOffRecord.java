package dev.salve.signoff;

import dev.salve.model.content.ArticleId;
import dev.salve.model.content.Signature;
import java.util.List;
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

    public SignOffRecord {
        signatures = List.copyOf(signatures);
        lines = List.copyOf(lines);
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
