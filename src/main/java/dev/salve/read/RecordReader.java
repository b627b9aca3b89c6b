package dev.salve.read;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.ArticleId;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import dev.salve.source.SourceFile;
import dev.salve.source.SourceSpan;
import dev.salve.yaml.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records of sign-offs, and makes sure that the text in them is the one that was signed. */
final class RecordReader {
    private final SourceFile file;
    private final Diagnostics diagnostics;

    private RecordReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The record in the file of an article, or null where it can't be relied on, which has been reported. */
    static @Nullable SignOffRecord read(SourceFile file, ArticleId article, Diagnostics diagnostics) {
        return new RecordReader(file, diagnostics).record(article);
    }

    private @Nullable SignOffRecord record(ArticleId expected) {
        String text = file.text();
        int start = lineEnd(text, 0);
        int end = isFence(text, 0) ? fence(text, start) : -1;
        if (end < 0) {
            report(file.whole(), "this is no record of a sign-off: its head between two lines of hyphens is missing");
            return null;
        }
        Fields head = RecordKeys.HEAD.readDocument(file, start, end, file.span(0, 3), diagnostics);
        List<Fields> signed = head.list(RecordKeys.SIGNATURES);
        if (!head.isComplete() || signed.isEmpty() || !signed.stream().allMatch(Fields::isComplete)) {
            report(file.span(0, 3), "the head of this record does not say who signed what, and when");
            return null;
        }
        if (head.need(RecordKeys.FORMAT) != 1) {
            report(head.span(RecordKeys.FORMAT), "this version of Salve reads records of format 1");
            return null;
        }
        ArticleId article = new ArticleId(head.need(RecordKeys.ARTICLE), head.need(RecordKeys.LANGUAGE));
        if (!article.equals(expected)) {
            report(
                    head.span(RecordKeys.ARTICLE),
                    "this record was signed for " + article + ", but stands in the place of another article");
            return null;
        }
        SignOffRecord record = new SignOffRecord(
                article,
                signed.stream().map(RecordReader::signature).toList(),
                text.substring(lineEnd(text, end)).lines().toList());
        if (!record.hash().equals(head.need(RecordKeys.SHA256).value())) {
            report(head.span(RecordKeys.SHA256), "the text in this record is not the one that was signed");
            return null;
        }
        return record;
    }

    private static Signature signature(Fields f) {
        return new Signature(
                f.need(RecordKeys.REVIEWER),
                f.need(RecordKeys.NAME),
                f.need(RecordKeys.ROLE),
                f.get(RecordKeys.REGISTRATION),
                f.need(RecordKeys.DATE),
                f.need(RecordKeys.NEXT),
                f.need(RecordKeys.TOOL));
    }

    private void report(SourceSpan where, String message) {
        diagnostics.report(
                DiagnosticCode.REVIEW_BROKEN_RECORD,
                where,
                message,
                "take the file from your version control, or delete it and have the article signed again");
    }

    private static int fence(String text, int from) {
        for (int at = from; at < text.length(); at = lineEnd(text, at)) {
            if (isFence(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFence(String text, int at) {
        return text.substring(at, lineEnd(text, at)).stripTrailing().equals(SignOffRecord.FENCE);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
