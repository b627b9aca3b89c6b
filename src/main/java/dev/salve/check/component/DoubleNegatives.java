package dev.salve.check.component;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.language.Language;
import dev.salve.markdown.Directive;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.TextRun;
import dev.salve.model.content.DataKind;
import dev.salve.model.content.Timeline;
import dev.salve.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Each item of what not to do is printed with "do not" in front of it, so that an item which denies by itself says the
 * opposite of what was meant: "do not avoid the sun" (CMP-06). What is not to be done has no place among what is.
 */
public final class DoubleNegatives implements ArticleCheck {
    private static final Pattern FIRST_END = Pattern.compile("[ ,:]");
    private static final Set<String> DENIALS = Set.of("not", "never", "don't", "dont", "no");
    private static final Set<String> AVOIDING = Set.of("avoid", "refrain", "evite", "nunca");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        Language language = article.language();
        for (Box box : Boxes.of(article)) {
            if (box.is("do") || box.is("dont")) {
                Directive directive = box.mention().directive();
                List<String> items = box.items();
                for (int i = 0; i < items.size() && directive != null; i++) {
                    SourceSpan place = place(box, directive.items().get(i));
                    check(items.get(i), box.is("dont"), place, language, diagnostics);
                }
            }
        }
        if (article.isPublished() && article.article().data().block(DataKind.TIMELINE) instanceof Timeline timeline) {
            for (Timeline.Entry entry : timeline.entries()) {
                entry.dos().forEach(item -> check(item.plainText(), false, item.span(), language, diagnostics));
                entry.donts().forEach(item -> check(item.plainText(), true, item.span(), language, diagnostics));
            }
        }
    }

    private static void check(
            String item, boolean denied, SourceSpan place, Language language, Diagnostics diagnostics) {
        String lower = item.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        String first = FIRST_END.split(lower, 2)[0];
        boolean denies = DENIALS.contains(first) || lower.startsWith("do not ");
        if (denied && (denies || AVOIDING.contains(first))) {
            diagnostics.report(
                    DiagnosticCode.COMPONENT_DOUBLE_NEGATIVE,
                    place,
                    "this is printed as \"" + language.word("do-not") + " " + item + "\"",
                    "write what is not to be done, such as \"pick at the skin\"");
        } else if (!denied && denies && !lower.startsWith("no more")) {
            diagnostics.report(
                    DiagnosticCode.COMPONENT_DOUBLE_NEGATIVE,
                    place,
                    "\"" + item + "\" stands among what to do",
                    "move it to what not to do, without its \"" + language.word("do-not") + "\"");
        }
    }

    private static SourceSpan place(Box box, Directive.Item item) {
        MarkdownBody body = box.body();
        for (TextRun run : body.openRuns()) {
            if (run.htmlEnd() > item.htmlStart() && run.htmlStart() < item.htmlEnd() && run.sourceStart() >= 0) {
                int from = run.sourceStart() + Math.max(0, item.htmlStart() - run.htmlStart());
                int to = run.sourceStart() + Math.min(run.htmlEnd(), item.htmlEnd()) - run.htmlStart();
                return body.source().span(from, Math.max(from, to));
            }
        }
        return box.mention().targetSpan();
    }
}
