package dev.salve.model.site;

import dev.salve.model.content.Signature;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off of an article, held against what the article says now.
 *
 * @param record the file that keeps it
 * @param signatures who signed the text, in the order of the record; none where the record can't be read
 * @param changes how many lines of the text have changed since, come or gone
 * @param firstChange where the first of them is written in the article, or null where that is not in its own file
 */
public record SignOff(
        SourceFile record,
        List<Signature> signatures,
        int changes,
        @Nullable SourceSpan firstChange) {

    public SignOff {
        signatures = List.copyOf(signatures);
    }

    /** Whether the record could be read; if not, that has been reported. */
    public boolean isReadable() {
        return !signatures.isEmpty();
    }

    /** Whether the article still says what was signed. */
    public boolean isCurrent() {
        return isReadable() && changes == 0;
    }
}
